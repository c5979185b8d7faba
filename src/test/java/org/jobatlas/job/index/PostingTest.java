package org.jobatlas.job.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jobatlas.job.PostingStatus.ARCHIVED;
import static org.jobatlas.job.PostingStatus.CLOSED;
import static org.jobatlas.job.PostingStatus.DRAFT;
import static org.jobatlas.job.PostingStatus.PAUSED;
import static org.jobatlas.job.PostingStatus.PUBLISHED;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jobatlas.employer.CompanyId;
import org.jobatlas.job.EmploymentType;
import org.jobatlas.job.PayRates;
import org.jobatlas.job.PostingFacts;
import org.jobatlas.job.PostingStatus;
import org.jobatlas.job.PostingStatusChanged;
import org.jobatlas.job.PostingStepException;
import org.jobatlas.job.RemoteKind;
import org.jobatlas.shared.GeoPoint;
import org.jobatlas.shared.Language;
import org.jobatlas.shared.PayPeriod;
import org.jobatlas.shared.PayRange;
import org.jobatlas.shared.Place;
import org.jobatlas.taxonomy.Seniority;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The life cycle of a posting, and that it keeps what it is told. */
class PostingTest {

    private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");
    private static final PostingFacts FACTS = PostingFacts.titled("Boatbuilder")
            .employer("Tern & Daughters")
            .places(List.of(new Place("Lund", "Skåne", "SE", new GeoPoint(55.7, 13.2))))
            .remote(RemoteKind.HYBRID)
            .employmentType(EmploymentType.PART_TIME)
            .seniority(Seniority.SENIOR)
            .pay(new PayRange(BigDecimal.ONE, BigDecimal.TEN, "SEK", PayPeriod.HOUR))
            .language(Language.SWEDISH)
            .skills(List.of("carpentry"))
            .field("manufacturing")
            .build();

    private final Posting posting = new Posting(new UUID(1, 2), "portal", "one");

    private static PostingContent content(String text, @Nullable Instant expiresAt) {
        return new PostingContent(FACTS, text, text, List.of(), NOW, expiresAt, null, "content" + text, text);
    }

    private void bring(PostingStatus status) {
        switch (status) {
            case DRAFT -> {}
            case PUBLISHED, CLOSED -> posting.become(status, NOW);
            case PAUSED -> {
                posting.become(PUBLISHED, NOW);
                posting.become(PAUSED, NOW);
            }
            case ARCHIVED -> {
                posting.become(CLOSED, NOW);
                posting.become(ARCHIVED, NOW);
            }
        }
        posting.forgetSteps();
    }

    @ParameterizedTest
    @EnumSource
    void onlyTheStepsOfTheLifeCycleCanBeTaken(PostingStatus from) {
        Set<PostingStatus> allowed =
                switch (from) {
                    case DRAFT -> EnumSet.of(PUBLISHED, CLOSED, ARCHIVED);
                    case PUBLISHED -> EnumSet.of(PAUSED, CLOSED);
                    case PAUSED -> EnumSet.of(PUBLISHED, CLOSED);
                    case CLOSED -> EnumSet.of(PUBLISHED, ARCHIVED);
                    case ARCHIVED -> EnumSet.noneOf(PostingStatus.class);
                };
        bring(from);
        Set<PostingStatus> refused = EnumSet.allOf(PostingStatus.class);
        refused.removeAll(allowed);
        for (PostingStatus next : refused) {
            assertThatThrownBy(() -> posting.become(next, NOW)).isInstanceOf(PostingStepException.class);
            assertThat(posting.getStatus()).isEqualTo(from);
            assertThat(posting.steps()).isEmpty();
        }
        for (PostingStatus next : allowed) {
            assertThat(from.mayBecome(next)).isTrue();
        }
    }

    @Test
    void everyStepIsTold() {
        CompanyId company = new CompanyId(new UUID(3, 4));
        posting.entrust(company);
        posting.become(PUBLISHED, NOW);
        posting.become(PAUSED, NOW);
        assertThat(posting.steps()).extracting(PostingStatusChanged::after).containsExactly(PUBLISHED, PAUSED);
        assertThat(posting.steps()).extracting(PostingStatusChanged::company).containsOnly(company);
        posting.forgetSteps();
        assertThat(posting.steps()).isEmpty();
    }

    @Test
    void whatIsOfferedAgainOpensAgainAndWhatIsOverDoesNot() {
        posting.describe(content("a", null), NOW);
        bring(CLOSED);
        posting.offer(NOW);
        assertThat(posting.getStatus()).isEqualTo(PUBLISHED);
        posting.describe(content("a", NOW.minus(Duration.ofDays(1))), NOW);
        posting.offer(NOW);
        assertThat(posting.getStatus()).isEqualTo(CLOSED);
        posting.offer(NOW);
        assertThat(posting.getStatus()).isEqualTo(CLOSED);
    }

    @ParameterizedTest
    @EnumSource(names = {"PAUSED", "ARCHIVED"})
    void noSourceUndoesWhatPeopleDecided(PostingStatus status) {
        posting.describe(content("a", null), NOW);
        bring(status);
        posting.describe(content("b", null), NOW);
        posting.offer(NOW);
        assertThat(posting.getStatus()).isEqualTo(status);
        assertThat(posting.steps()).isEmpty();
    }

    @Test
    void itKeepsEveryFactThatItIsTold() {
        posting.describe(content("a", null), NOW);
        assertThat(posting.facts()).isEqualTo(FACTS);
        assertThat(posting.getAnnualPay())
                .isEqualTo(PayRates.current()
                        .convert(10 * PayPeriod.HOUR.perYear(), "SEK", PayRates.BASE)
                        .orElseThrow());
    }

    @Test
    void modelsThatReadAnOlderTextAreNotBelieved() {
        posting.describe(content("new", null), NOW);
        posting.understand(new Understanding("old", new float[] {1}, "m", "c", "it:1"), "it");
        assertThat(posting.getVector()).isNull();
        posting.understand(new Understanding("new", new float[] {1}, "m", "c", "it:1"), "it");
        assertThat(posting.getVector()).containsExactly(1);
        assertThat(posting.facts().field()).isEqualTo("it");
        posting.describe(content("new", NOW), NOW);
        assertThat(posting.facts().field()).isEqualTo("it");
    }
}
