package org.jobatlas.learning.internal.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jobatlas.feedback.AcceptedList;
import org.jobatlas.feedback.FeedbackLog;
import org.jobatlas.feedback.InteractionKind;
import org.jobatlas.feedback.ListOrigin;
import org.jobatlas.feedback.LoggedList;
import org.jobatlas.feedback.ReviewState;
import org.jobatlas.feedback.Surface;
import org.jobatlas.ranking.FeatureWeight;
import org.jobatlas.recommendation.RankingModels;
import org.jobatlas.recommendation.internal.rank.Models;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SamplingTest {

    private static final int LISTS = 400;
    private static final int EARLIER = 280;
    private static final UUID ADVERSARY = new UUID(7, 7);

    private final Seekers seekers = new Seekers(5, values -> Seekers.at(values, "distance"), SamplingTest::taste);

    private static double taste(double[] values) {
        return 10 * (Seekers.at(values, "skills") - 0.5);
    }

    /** Every tenth list is of somebody who answers the opposite of all others. */
    private List<Episode> shown() {
        List<Episode> lists = new ArrayList<>();
        for (int i = 0; i < LISTS; i++) {
            lists.add(
                    i % 10 == 3
                            ? seekers.list(i, ADVERSARY, values -> -2 * taste(values))
                            : seekers.list(i, new UUID(i, i), SamplingTest::taste));
        }
        return lists;
    }

    private static Samples read(List<Episode> episodes) {
        return read(episodes, episode -> true);
    }

    private static Samples read(List<Episode> episodes, Predicate<Episode> allowed) {
        FeedbackLog log = mock();
        doAnswer(called -> {
                    Consumer<AcceptedList> into = called.getArgument(2);
                    episodes.forEach(episode -> into.accept(new AcceptedList(logged(episode), allowed.test(episode))));
                    return null;
                })
                .when(log)
                .readAccepted(any(), any(), any());
        RankingModels models = mock();
        when(models.bundled())
                .thenReturn(Models.linear(Seekers.FEATURES.stream()
                        .map(name -> new FeatureWeight(name, 15, 0))
                        .toArray(FeatureWeight[]::new)));
        return new Sampling(log, models).read(Instant.EPOCH, Instant.parse("2027-01-01T00:00:00Z"));
    }

    private static LoggedList logged(Episode episode) {
        Instant at = episode.at().plus(Duration.ofSeconds(20));
        return new LoggedList(
                episode.list(),
                episode.person(),
                episode.at(),
                Surface.RECOMMENDATION,
                "-",
                new ListOrigin(Map.of(), null, null, "", null),
                episode.features(),
                episode.items().stream()
                        .map(item -> new LoggedList.Item(
                                item.rank(), item.rank(), item.posting(), item.score(), values(item), values(item)))
                        .toList(),
                episode.items().stream()
                        .map(item -> new LoggedList.Interaction(
                                UUID.randomUUID(),
                                item.rank(),
                                item.posting(),
                                item.grade() > 0 ? InteractionKind.SAVED : InteractionKind.SEEN,
                                null,
                                null,
                                ReviewState.ACCEPTED,
                                at))
                        .toList());
    }

    private static List<@Nullable Double> values(Episode.Item item) {
        return Arrays.stream(item.values())
                .<@Nullable Double>mapToObj(value -> Double.isNaN(value) ? null : (Double) value)
                .toList();
    }

    /** The same with the last item of each list taken instead. */
    private static Episode turned(Episode episode) {
        int last = episode.items().size();
        return episode.with(episode.items().stream()
                .map(item -> item.graded(item.rank() == last ? 2 : 0))
                .toList());
    }

    @Test
    void whoContradictsTeachesNothingAndHasNoSayInWhatIsMeasured() {
        Samples samples = read(shown());
        assertThat(samples.aside()).containsExactly(ADVERSARY);
        assertThat(samples.earlier()).extracting(Episode::person).doesNotContain(ADVERSARY);
        assertThat(samples.later()).extracting(Episode::person).doesNotContain(ADVERSARY);
    }

    @Test
    void whoeverTookTheConsentBackIsInNoTrainingFromThenOn() {
        List<Episode> shown = shown();
        UUID leaves = shown.getFirst().person();
        assertThat(read(shown).earlier()).extracting(Episode::person).contains(leaves);
        Samples next = read(shown, episode -> !episode.person().equals(leaves));
        assertThat(next.earlier()).extracting(Episode::person).isNotEmpty().doesNotContain(leaves);
        assertThat(next.later()).extracting(Episode::person).doesNotContain(leaves);
    }

    @Test
    void whatIsMeasuredOnChangesNothingOfWhatIsLearnt() {
        List<Episode> shown = shown();
        List<Episode> other = new ArrayList<>(shown.subList(0, EARLIER));
        shown.subList(EARLIER, LISTS).forEach(episode -> other.add(turned(episode)));
        Samples one = read(shown);
        Samples two = read(other);
        assertThat(two.bias().examined()).containsExactly(one.bias().examined());
        assertThat(two.earlier())
                .extracting(Episode::list)
                .isEqualTo(one.earlier().stream().map(Episode::list).toList());
    }
}
