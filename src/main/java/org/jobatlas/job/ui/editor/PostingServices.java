package org.jobatlas.job.ui.editor;

import java.util.Map;
import java.util.Optional;
import org.jobatlas.employer.CompanyId;
import org.jobatlas.job.OwnPostings;
import org.jobatlas.job.PostingApplicants;
import org.jobatlas.job.PostingChecks;
import org.jobatlas.job.PostingHistory;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.PostingLifeCycle;
import org.jobatlas.job.PostingReach;
import org.jobatlas.job.PostingWriting;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The services that recruiters' pages need; created lazily, so that public pages do not depend on them. */
@Lazy
@Component
class PostingServices {

    private final PostingWriting writing;
    private final PostingLifeCycle lifeCycle;
    private final PostingHistory history;
    private final PostingChecks checks;
    private final OwnPostings own;
    private final ObjectProvider<PostingReach> reach;
    private final ObjectProvider<PostingApplicants> applicants;

    PostingServices(
            PostingWriting writing,
            PostingLifeCycle lifeCycle,
            PostingHistory history,
            PostingChecks checks,
            OwnPostings own,
            ObjectProvider<PostingReach> reach,
            ObjectProvider<PostingApplicants> applicants) {
        this.writing = writing;
        this.lifeCycle = lifeCycle;
        this.history = history;
        this.checks = checks;
        this.own = own;
        this.reach = reach;
        this.applicants = applicants;
    }

    PostingWriting writing() {
        return writing;
    }

    PostingLifeCycle lifeCycle() {
        return lifeCycle;
    }

    PostingHistory history() {
        return history;
    }

    PostingChecks checks() {
        return checks;
    }

    /** Empty in a portal without people search. */
    Optional<PostingReach> reach() {
        return reach.stream().findFirst();
    }

    /** Empty in a portal without applications. */
    Map<PostingId, PostingApplicants.Count> applicants(CompanyId company) {
        return applicants.stream().findFirst().map(counts -> counts.of(company)).orElse(Map.of());
    }

    OwnPostings own() {
        return own;
    }
}
