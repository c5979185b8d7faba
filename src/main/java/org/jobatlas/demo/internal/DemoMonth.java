package org.jobatlas.demo.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.DemoAccount;
import org.jobatlas.account.DemoSeekers;
import org.jobatlas.account.Role;
import org.jobatlas.account.SystemRights;
import org.jobatlas.feedback.FeedbackHistory;
import org.jobatlas.feedback.FeedbackHistory.PastList;
import org.jobatlas.feedback.FeedbackReview;
import org.jobatlas.feedback.ReviewFilter;
import org.jobatlas.feedback.ReviewState;
import org.jobatlas.job.UnderstandingProgress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Simulates a month of feedback by invented seekers, so that all administrators' pages have content. The lists are made
 * by the portal today; the actions are simulated with fixed random seeds.
 */
@Component
@Profile("portal")
@ConditionalOnProperty("jobatlas.demo")
class DemoMonth {

    private static final Logger log = LoggerFactory.getLogger(DemoMonth.class);
    private static final int SEEKERS = 240;
    private static final int DAYS = 30;
    private static final int JUDGED_BEFORE = 8;
    private static final int TRIALS = 5;
    private static final int MOST = 100_000;
    private static final long SEED = 20261121;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final DemoSeekers seekers;
    private final DemoLists lists;
    private final DemoSearches searches;
    private final FeedbackHistory history;
    private final FeedbackReview review;
    private final UnderstandingProgress progress;
    private final Clock clock;

    DemoMonth(
            DemoSeekers seekers,
            DemoLists lists,
            DemoSearches searches,
            FeedbackHistory history,
            FeedbackReview review,
            UnderstandingProgress progress,
            Clock clock) {
        this.seekers = seekers;
        this.lists = lists;
        this.searches = searches;
        this.history = history;
        this.review = review;
        this.progress = progress;
        this.clock = clock;
    }

    /** False where it could not be written, so that there is nothing to learn from. */
    boolean write(List<DemoAccount> accounts) {
        if (!understood()) {
            return false;
        }
        try {
            SystemRights.run(() -> simulate(accounts));
            return true;
        } catch (RuntimeException e) {
            log.warn("The month of feedback of the demo could not be written", e);
            return false;
        }
    }

    /** Waits until the postings can be recommended. */
    private boolean understood() {
        Instant patient = clock.instant().plus(PATIENCE);
        while (clock.instant().isBefore(patient) && !Thread.currentThread().isInterrupted()) {
            if (SystemRights.call(() -> progress.remaining() + progress.unindexed()) == 0) {
                return true;
            }
            LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
        }
        return false;
    }

    private void simulate(List<DemoAccount> accounts) {
        Instant start = clock.instant().minus(Duration.ofDays(DAYS));
        Random random = new Random(SEED);
        List<Instant> joined = IntStream.range(0, SEEKERS)
                .mapToObj(i -> start.plus(
                        Duration.ofHours(i < SEEKERS * 3 / 4 ? -random.nextInt(2_000) - 48 : random.nextInt(600))))
                .toList();
        List<AccountId> people = seekers.invent(joined);
        List<List<DemoLists.Made>> made = people.isEmpty() ? List.of() : lists();
        if (made.isEmpty()) {
            return;
        }
        List<PastList> past = new ArrayList<>();
        DemoBehaviour behaviour = new DemoBehaviour(random, made);
        for (int i = 0; i < people.size(); i++) {
            past.addAll(behaviour.visits(
                    new DemoBehaviour.Seeker(i, people.get(i), joined.get(i)), start, clock.instant()));
        }
        past.addAll(behaviour.careless(people.getFirst(), clock.instant().minus(Duration.ofDays(2))));
        accounts.stream()
                .filter(account -> account.role() == Role.RECRUITER)
                .forEach(recruiter -> past.addAll(
                        behaviour.praise(recruiter.id(), clock.instant().minus(Duration.ofDays(3)))));
        past.addAll(searches.of(people, random, start, clock.instant()));
        history.add(past);
        history.summarise(start);
        judge();
        history.summarise(start);
        log.info("Simulated a month of feedback: {} lists of {} invented seekers", past.size(), people.size());
    }

    /** Makes the lists, again if it fails: on a machine that is busy with its first start a resume may time out. */
    private List<List<DemoLists.Made>> lists() {
        for (int trial = 1; trial < TRIALS; trial++) {
            try {
                return lists.make();
            } catch (RuntimeException e) {
                log.info("The lists of the demo are made once more: {}", e.getMessage());
            }
        }
        return lists.make();
    }

    /** Reviews what is older than a week: answers that look like abuse are rejected. */
    private void judge() {
        Instant before = clock.instant().minus(Duration.ofDays(JUDGED_BEFORE));
        review.reject(review.ids(old(before, true), MOST), "contradicts itself");
        review.accept(review.ids(old(before, false), MOST));
    }

    private static ReviewFilter old(Instant before, boolean suspicious) {
        return new ReviewFilter(ReviewState.PENDING, null, null, null, null, null, null, null, before, suspicious);
    }
}
