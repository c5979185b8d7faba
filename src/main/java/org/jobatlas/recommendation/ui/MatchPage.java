package org.jobatlas.recommendation.ui;

import org.jobatlas.job.ui.JobSheets;
import org.jobatlas.job.ui.Labels;
import org.jobatlas.recommendation.JobFits;
import org.springframework.stereotype.Component;

/** What the page of matches puts jobs into words with. */
@Component
record MatchPage(Labels labels, JobSheets sheets, JobFits fits, Reasons reasons) {}
