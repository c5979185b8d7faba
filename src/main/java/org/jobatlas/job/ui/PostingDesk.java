package org.jobatlas.job.ui;

import org.jobatlas.job.OwnPostings;
import org.jobatlas.job.PostingChecks;
import org.jobatlas.job.PostingHistory;
import org.jobatlas.job.PostingLifeCycle;
import org.jobatlas.job.PostingWriting;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Everything that recruiters' pages ask of the postings; made when the first of them is opened, so that the public pages stand alone. */
@Lazy
@Component
class PostingDesk {

    private final PostingWriting writing;
    private final PostingLifeCycle lifeCycle;
    private final PostingHistory history;
    private final PostingChecks checks;
    private final OwnPostings own;

    PostingDesk(
            PostingWriting writing,
            PostingLifeCycle lifeCycle,
            PostingHistory history,
            PostingChecks checks,
            OwnPostings own) {
        this.writing = writing;
        this.lifeCycle = lifeCycle;
        this.history = history;
        this.checks = checks;
        this.own = own;
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

    OwnPostings own() {
        return own;
    }
}
