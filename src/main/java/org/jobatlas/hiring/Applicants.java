package org.jobatlas.hiring;

import java.util.List;
import org.jobatlas.employer.CompanyId;
import org.jobatlas.job.PostingId;
import org.jobatlas.shared.ResultPage;
import org.springframework.security.access.prepost.PreAuthorize;

/**
 * The applicants of companies, each for its own recruiters; whatever is another company's, was withdrawn or does not exist is refused
 * alike with {@code AccessDeniedException}.
 */
@PreAuthorize("hasRole('RECRUITER')")
public interface Applicants {

    /** The pipelines of a company's postings, those with applicants first. */
    List<PipelineSummary> pipelines(CompanyId company);

    PipelineSummary pipeline(PostingId posting);

    ResultPage<ApplicantCard> list(ApplicantQuery query);

    /** With messages, which count as read from now on. */
    ApplicantDetails get(ApplicationId id);

    /** The resume: a PDF that the portal writes without what is masked, or the file as it was sent once somebody looked up who it is. */
    NamedFile file(ApplicationId id);

    /** Shows whoever asks who it is from now on; noted for good, and shown to the applicant. */
    void reveal(ApplicationId id);
}
