package org.jobatlas.hiring.internal;

import org.springframework.stereotype.Component;

/**
 * The three records of every action on an applicant: who may see the name, the history, and the notification of open
 * boards.
 */
@Component
record ApplicantRecords(NameMask veil, History history, PipelineNews news) {}
