package org.jobatlas.hiring.ui.board;

import org.jobatlas.hiring.ApplicantExports;
import org.jobatlas.hiring.Applicants;
import org.jobatlas.hiring.Pipelines;
import org.springframework.stereotype.Component;

/** The services that a board needs. */
@Component
record BoardServices(Applicants applicants, Pipelines pipelines, ApplicantExports exports, OpenBoards open) {}
