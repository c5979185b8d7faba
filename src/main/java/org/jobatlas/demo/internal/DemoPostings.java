package org.jobatlas.demo.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jobatlas.demo.internal.SampleCompanies.SamplePosting;
import org.jobatlas.demo.internal.SampleCompanies.State;
import org.jobatlas.employer.CompanyId;
import org.jobatlas.job.PostingChecks;
import org.jobatlas.job.PostingEdit;
import org.jobatlas.job.PostingFacts;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.PostingLifeCycle;
import org.jobatlas.job.PostingStatus;
import org.jobatlas.job.PostingWriting;
import org.jobatlas.place.Gazetteer;
import org.springframework.stereotype.Component;

/** Writes the postings of a company as its recruiter would, up to each one's state. */
@Component
class DemoPostings {

    private static final Duration OPEN = Duration.ofDays(40);
    private static final Duration LATER = Duration.ofDays(3);

    private final PostingWriting writing;
    private final PostingChecks checks;
    private final PostingLifeCycle lifeCycle;
    private final Gazetteer gazetteer;
    private final Clock clock;

    DemoPostings(
            PostingWriting writing,
            PostingChecks checks,
            PostingLifeCycle lifeCycle,
            Gazetteer gazetteer,
            Clock clock) {
        this.writing = writing;
        this.checks = checks;
        this.lifeCycle = lifeCycle;
        this.gazetteer = gazetteer;
        this.clock = clock;
    }

    /** Called as the recruiter of the company. */
    void write(CompanyId company, SamplePosting sample) {
        PostingId id = writing.begin(company);
        writing.save(id, writing.get(id).edition(), edit(sample));
        switch (sample.state()) {
            case DRAFT -> {}
            case SCHEDULED -> lifeCycle.publishAt(id, day().plus(LATER));
            case PUBLISHED -> publish(id);
            case PAUSED -> publish(id, PostingStatus.PAUSED);
            case CLOSED -> publish(id, PostingStatus.CLOSED);
            case ARCHIVED -> publish(id, PostingStatus.CLOSED, PostingStatus.ARCHIVED);
        }
    }

    private void publish(PostingId id, PostingStatus... then) {
        lifeCycle.become(id, PostingStatus.PUBLISHED);
        for (PostingStatus next : then) {
            lifeCycle.become(id, next);
        }
    }

    private PostingEdit edit(SamplePosting sample) {
        PostingFacts.Collected facts = PostingFacts.titled(sample.title());
        sample.terms()
                .ifPresent(terms -> facts.places(
                                gazetteer.find(terms.place()).map(List::of).orElse(List.of()))
                        .remote(terms.remote())
                        .employmentType(terms.type())
                        .seniority(terms.level())
                        .pay(terms.pay()));
        PostingEdit edit = PostingEdit.EMPTY.withFacts(facts.build()).withDescription(sample.text());
        return sample.state() == State.DRAFT
                ? edit
                : edit.withExpiry(day().plus(OPEN)).withCriteria(checks.suggest(edit));
    }

    private Instant day() {
        return clock.instant().truncatedTo(ChronoUnit.DAYS);
    }
}
