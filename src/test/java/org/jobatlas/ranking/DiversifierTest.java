package org.jobatlas.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class DiversifierTest {

    private record Job(String name, String field) {}

    private final Diversifier<Job> diversifier =
            new Diversifier<>(Job::field, (a, b) -> a.field().equals(b.field()) ? 0.8 : 0.1);

    @Test
    void closestIsTheRankingItself() {
        List<Scored<Job>> ranked = random(new Random(7), 40);
        assertThat(diversifier.diversify(ranked, 0, 10))
                .isEqualTo(ranked.stream().limit(10).map(Scored::item).toList());
    }

    @Test
    void theBestItemStaysFirstAtEveryDial() {
        List<Scored<Job>> ranked = random(new Random(3), 40);
        for (double dial = 0; dial <= 1; dial += 0.1) {
            assertThat(diversifier.diversify(ranked, dial, 10).getFirst())
                    .isEqualTo(ranked.getFirst().item());
        }
    }

    @Test
    void atTheBroadestAFullFieldGivesWayOnlyWhenNothingElseIsLeft() {
        List<Scored<Job>> ranked = List.of(
                new Scored<>(new Job("a", "it"), 9),
                new Scored<>(new Job("b", "it"), 8),
                new Scored<>(new Job("c", "it"), 7),
                new Scored<>(new Job("d", "care"), 1));
        assertThat(diversifier.diversify(ranked, 1, 4))
                .extracting(Job::name)
                .startsWith("a", "d")
                .hasSize(4);
    }

    @Test
    void aFullFieldGivesWayToNothingMuchLessRelevantThanItself() {
        List<Scored<Job>> ranked = List.of(
                new Scored<>(new Job("a", "it"), 9),
                new Scored<>(new Job("b", "it"), 8.9),
                new Scored<>(new Job("c", "it"), 8.8),
                new Scored<>(new Job("d", "it"), 8.7),
                new Scored<>(new Job("e", "care"), 2),
                new Scored<>(new Job("f", "care"), 1));
        assertThat(diversifier.diversify(ranked, 0.4, 3)).extracting(Job::field).containsOnly("it");
        assertThat(diversifier.diversify(ranked, 1, 3)).extracting(Job::field).contains("care");
    }

    @RepeatedTest(40)
    void differenceLiftsOnlyWhatIsKindred(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Scored<Job>> ranked = random(random, 60);
        double dial = random.nextDouble();
        List<Job> order = ranked.stream().map(Scored::item).toList();
        List<Job> chosen = new Diversifier<>(
                        Job::field,
                        (Job a, Job b) -> a.field().equals(b.field()) ? 0.8 : 0.1,
                        job -> !job.field().equals("field0"))
                .diversify(ranked, dial, 10);
        assertThat(chosen).startsWith(order.getFirst()).hasSize(10).doesNotHaveDuplicates();
        chosen.stream()
                .filter(job -> job.field().equals("field0"))
                .forEach(job -> assertThat(chosen.indexOf(job))
                        .as("a job of another field never comes higher than by its relevance")
                        .isGreaterThanOrEqualTo(order.indexOf(job)));
    }

    @Test
    void aDialOutsideItsRangeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> diversifier.diversify(List.of(), 1.1, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> diversifier.diversify(List.of(), Double.NaN, 10));
    }

    @RepeatedTest(40)
    void anyListHasTheAskedSizeNoItemTwiceAndAtTheBroadestKeepsItsQuota(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Scored<Job>> ranked = random(random, 60);
        double dial = random.nextDouble();
        List<Job> chosen = diversifier.diversify(ranked, dial, 10);
        assertThat(chosen).hasSize(10).doesNotHaveDuplicates();
        int quota = Diversifier.quota(1, 10);
        if (evenlySpread(ranked, quota)) {
            assertThat(diversifier.diversify(ranked, 1, 10).stream()
                            .collect(Collectors.groupingBy(Job::field, Collectors.counting()))
                            .values())
                    .allMatch(count -> count <= quota);
        }
    }

    @Test
    void aBroaderDialNeverAllowsMoreOfOneField() {
        for (double dial = 0.05; dial <= 1; dial += 0.05) {
            assertThat(Diversifier.quota(dial, 10)).isLessThanOrEqualTo(Diversifier.quota(dial - 0.05, 10));
            assertThat(Diversifier.lambda(dial)).isLessThan(Diversifier.lambda(dial - 0.05));
        }
    }

    private static boolean evenlySpread(List<Scored<Job>> ranked, int quota) {
        return ranked.stream()
                        .collect(Collectors.groupingBy(scored -> scored.item().field(), Collectors.counting()))
                        .values()
                        .stream()
                        .mapToLong(count -> Math.min(count, quota))
                        .sum()
                >= 10;
    }

    private static List<Scored<Job>> random(Random random, int size) {
        List<Scored<Job>> jobs = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            jobs.add(new Scored<>(new Job("job" + i, "field" + random.nextInt(6)), random.nextDouble() * 100));
        }
        jobs.sort(Comparator.comparingDouble(Scored<Job>::score).reversed());
        return jobs;
    }
}
