package org.jobatlas.hiring.internal.pipeline;

import java.util.Map;
import java.util.stream.Collectors;
import org.jobatlas.employer.CompanyId;
import org.jobatlas.hiring.Applicants;
import org.jobatlas.hiring.PipelineSummary;
import org.jobatlas.hiring.Stage;
import org.jobatlas.job.PostingApplicants;
import org.jobatlas.job.PostingId;
import org.springframework.stereotype.Component;

/** Counts applicants by pipeline; access is checked there. */
@Component
class ApplicantCounts implements PostingApplicants {

    private final Applicants applicants;

    ApplicantCounts(Applicants applicants) {
        this.applicants = applicants;
    }

    @Override
    public Map<PostingId, Count> of(CompanyId company) {
        return applicants.pipelines(company).stream()
                .filter(pipeline -> pipeline.all() > 0)
                .collect(Collectors.toMap(pipeline -> pipeline.posting().id(), ApplicantCounts::count));
    }

    private static Count count(PipelineSummary pipeline) {
        return new Count(pipeline.all(), pipeline.count(Stage.NEW));
    }
}
