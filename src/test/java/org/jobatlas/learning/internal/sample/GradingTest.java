package org.jobatlas.learning.internal.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jobatlas.feedback.InteractionKind;
import org.jobatlas.feedback.ListOrigin;
import org.jobatlas.feedback.LoggedList;
import org.jobatlas.feedback.LoggedList.Interaction;
import org.jobatlas.feedback.Reason;
import org.jobatlas.feedback.ReviewState;
import org.jobatlas.feedback.Surface;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GradingTest {

    private static final Instant SHOWN = Instant.parse("2026-11-20T09:00:00Z");

    private final List<Interaction> answers = new ArrayList<>();

    private static UUID posting(int rank) {
        return new UUID(0, rank);
    }

    private void answer(int rank, InteractionKind kind, @Nullable Reason reason) {
        Instant at = SHOWN.plusSeconds(answers.size() + 1L);
        answers.add(
                new Interaction(UUID.randomUUID(), rank, posting(rank), kind, reason, null, ReviewState.ACCEPTED, at));
    }

    /** By rank, what is learnt of three postings that were shown. */
    private List<String> grades() {
        LoggedList list = new LoggedList(
                UUID.randomUUID(),
                UUID.randomUUID(),
                SHOWN,
                Surface.RECOMMENDATION,
                "-",
                new ListOrigin(Map.of(), null, null, "", null),
                List.of("wording"),
                IntStream.rangeClosed(1, 3)
                        .mapToObj(rank ->
                                new LoggedList.Item(rank, rank, posting(rank), 1.0 / rank, List.of(0.5), List.of(1.0)))
                        .toList(),
                answers);
        return new Grading(SHOWN.plusSeconds(60))
                .of(list).map(Episode::items).stream()
                        .flatMap(List::stream)
                        .map(item -> item.rank() + ":" + item.grade())
                        .toList();
    }

    @Test
    void whatExpiredOrWasAppliedForElsewhereLeavesTheList() {
        answer(1, InteractionKind.NOT_RELEVANT, Reason.EXPIRED);
        answer(2, InteractionKind.SAVED, null);
        assertThat(grades()).containsExactly("2:2", "3:0");
        answer(3, InteractionKind.NOT_RELEVANT, Reason.ALREADY_APPLIED);
        answer(1, InteractionKind.RELEVANT, null);
        assertThat(grades()).as("the last answer holds").containsExactly("1:2", "2:2");
    }

    @Test
    void aListOfWhichNothingButFactsIsKnownTeachesNothing() {
        answer(1, InteractionKind.NOT_RELEVANT, Reason.EXPIRED);
        assertThat(grades()).isEmpty();
    }

    @Test
    void whoAppliesAndTidiesUpHasAppliedStill() {
        answer(1, InteractionKind.SAVED, null);
        answer(1, InteractionKind.APPLIED, null);
        answer(1, InteractionKind.UNSAVED, null);
        answer(2, InteractionKind.SAVED, null);
        answer(2, InteractionKind.UNSAVED, null);
        assertThat(grades()).containsExactly("1:3", "2:1", "3:0");
    }

    @Test
    void whatIsAnsweredLaterIsNotKnown() {
        answers.add(new Interaction(
                UUID.randomUUID(),
                1,
                posting(1),
                InteractionKind.APPLIED,
                null,
                null,
                ReviewState.ACCEPTED,
                SHOWN.plusSeconds(61)));
        answer(2, InteractionKind.OPENED, null);
        assertThat(grades()).containsExactly("1:0", "2:1", "3:0");
    }
}
