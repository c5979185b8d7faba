package org.jobatlas.hiring.internal;

import org.springframework.stereotype.Component;

/** Who may know the applicant, what is noted of what was done, and who hears of it at once. */
@Component
record Told(Veil veil, History history, PipelineNews news) {}
