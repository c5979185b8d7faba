package org.jobatlas.hiring.internal;

import org.springframework.stereotype.Component;

/** Who may know the applicant, and what is noted of what was done. */
@Component
record Told(Veil veil, History history) {}
