package org.jobatlas.learning.internal.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PostingAppealTest {

    private static final PositionBias NONE = PositionBias.none();
    private static final int LISTS = 400;
    private static final int PLACES = 10;
    private static final int POSTINGS = 40;

    private static UUID posting(int number) {
        return new UUID(7, number);
    }

    /** Lists of random postings with a random score each, opened with a probability that rises with the score and the posting's appeal. */
    private static List<Agreement.ScoredList> lists(long seed, ToDoubleFunction<Integer> appeal) {
        Random random = new Random(seed);
        List<Agreement.ScoredList> lists = new ArrayList<>();
        for (int list = 0; list < LISTS; list++) {
            List<Episode.Item> items = new ArrayList<>();
            double[] scores = new double[PLACES];
            for (int rank = 1; rank <= PLACES; rank++) {
                int posting = random.nextInt(POSTINGS);
                scores[rank - 1] = random.nextGaussian();
                double chance = 0.4 + 0.15 * scores[rank - 1] + appeal.applyAsDouble(posting);
                int grade = random.nextDouble() < chance ? 1 : 0;
                items.add(new Episode.Item(rank, posting(posting), scores[rank - 1], new double[0], grade));
            }
            lists.add(new Agreement.ScoredList(
                    new Episode(new UUID(1, list), new UUID(2, list), Instant.EPOCH, List.of(), items), scores));
        }
        return lists;
    }

    private static double effect(PostingAppeal appeal, int posting) {
        return Objects.requireNonNull(appeal.effects().get(posting(posting)));
    }

    @Test
    void whatManyTakeUpMoreThanItsFeaturesForetellHasAnAppealAndWhatTheyPassOverTheContrary() {
        PostingAppeal appeal =
                PostingAppeal.of(lists(1, posting -> posting < 5 ? 0.25 : posting < 10 ? -0.25 : 0), NONE);
        assertThat(appeal.slope()).isCloseTo(0.15, within(0.03));
        for (int posting = 0; posting < 5; posting++) {
            assertThat(effect(appeal, posting)).isCloseTo(0.25, within(0.15));
            assertThat(effect(appeal, posting + 5)).isCloseTo(-0.25, within(0.15));
        }
    }

    @Test
    void whereFeaturesForetellAllTheEffectsAreNearlyNothing() {
        PostingAppeal appeal = PostingAppeal.of(lists(2, posting -> 0), NONE);
        assertThat(appeal.effects().values())
                .allSatisfy(effect -> assertThat(effect).isCloseTo(0, within(0.04)));
    }

    @Test
    void aPostingThatWasShownOnceHasLessOfAnEffectThanOneThatWasShownOften() {
        List<Agreement.ScoredList> lists = new ArrayList<>(lists(3, posting -> posting < 20 ? 0.25 : -0.25));
        Episode.Item once = new Episode.Item(1, posting(POSTINGS), 0, new double[0], 1);
        Episode.Item passed = new Episode.Item(2, posting(0), 1, new double[0], 0);
        lists.add(new Agreement.ScoredList(
                new Episode(new UUID(1, -1), new UUID(2, -1), Instant.EPOCH, List.of(), List.of(once, passed)),
                new double[] {0, 1}));
        PostingAppeal appeal = PostingAppeal.of(lists, NONE);
        double often = IntStream.range(1, 20)
                .mapToDouble(posting -> effect(appeal, posting))
                .average()
                .orElseThrow();
        assertThat(effect(appeal, POSTINGS)).isPositive().isLessThan(often);
    }

    @Test
    void aPostingThatNobodyElseSawCountsByItsScoreAlone() {
        List<Agreement.ScoredList> lists = lists(4, posting -> posting < 20 ? 0.25 : -0.25);
        PostingAppeal appeal = PostingAppeal.of(lists, NONE);
        Agreement.ScoredList known = lists.getFirst();
        List<Episode.Item> others = known.episode().items().stream()
                .map(item -> new Episode.Item(item.rank(), new UUID(9, item.rank()), 0, new double[0], 0))
                .toList();
        double[] scores = appeal.scores(new Agreement.ScoredList(known.episode().with(others), known.scores()), NONE);
        double[] standard = Agreement.standard(known, NONE);
        assertThat(scores)
                .containsExactly(Arrays.stream(standard)
                        .map(value -> appeal.slope() * value + 0.0)
                        .toArray());
    }

    @Test
    void withoutAnyListNothingIsKnown() {
        PostingAppeal appeal = PostingAppeal.of(List.of(), NONE);
        assertThat(appeal.slope()).isZero();
        assertThat(appeal.effects()).isEmpty();
    }
}
