package org.jobatlas.job.internal;

import java.time.Clock;
import java.util.Optional;
import org.jobatlas.employer.Companies;
import org.jobatlas.employer.CompanyId;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.PostingLifeCycle;
import org.jobatlas.job.PostingStatus;
import org.jobatlas.job.index.Posting;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class OwnLifeCycle implements PostingLifeCycle {

    private final PostingRepository postings;
    private final ObjectProvider<Companies> companies;
    private final Clock clock;

    OwnLifeCycle(PostingRepository postings, ObjectProvider<Companies> companies, Clock clock) {
        this.postings = postings;
        this.companies = companies;
        this.clock = clock;
    }

    @Override
    public void become(PostingId id, PostingStatus next) {
        Posting posting = own(id);
        posting.become(next, clock.instant());
        postings.save(posting);
    }

    /** A posting that does not exist and one of another company are refused alike, so that ids tell nothing. */
    private Posting own(PostingId id) {
        Optional<Posting> found = postings.findById(id.value());
        CompanyId company = found.map(Posting::company)
                .orElseThrow(() -> new AccessDeniedException("No posting of a company of this recruiter"));
        companies.getObject().checkOwn(company);
        return found.get();
    }
}
