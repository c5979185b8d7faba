package org.jobatlas.hiring.internal.pipeline;

import org.springframework.stereotype.Component;

/**
 * The three records of every action on an applicant: who may see the name, the history, and the notification of open
 * boards.
 */
@Component
public record ApplicantRecords(NameMask veil, History history, PipelineNews news) {}
