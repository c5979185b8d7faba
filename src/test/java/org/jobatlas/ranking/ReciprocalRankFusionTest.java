package org.jobatlas.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ReciprocalRankFusionTest {

    private final ReciprocalRankFusion fusion = ReciprocalRankFusion.STANDARD;

    @Test
    void scoresAreSumsOfReciprocalRanks() {
        List<Scored<String>> fused = fusion.fuse(List.of(List.of("a", "b", "c"), List.of("c", "a")));
        assertThat(fused).extracting(Scored::item).containsExactly("a", "c", "b");
        assertThat(fused.get(0).score()).isCloseTo(1.0 / 61 + 1.0 / 62, within(1e-12));
        assertThat(fused.get(1).score()).isCloseTo(1.0 / 63 + 1.0 / 61, within(1e-12));
        assertThat(fused.get(2).score()).isCloseTo(1.0 / 62, within(1e-12));
    }

    @Test
    void tiesKeepTheOrderOfFirstAppearance() {
        assertThat(fusion.fuse(List.of(List.of("a", "b"), List.of("b", "a"))))
                .extracting(Scored::item)
                .containsExactly("a", "b");
    }

    @Test
    void noListsGiveNothing() {
        assertThat(fusion.fuse(List.of())).isEmpty();
        assertThat(fusion.fuse(List.of(List.of(), List.of()))).isEmpty();
    }

    @Test
    void ofARepeatedItemTheFirstPlaceCounts() {
        List<Scored<String>> fused = fusion.fuse(List.of(List.of("a", "a", "b")));
        assertThat(fused).extracting(Scored::item).containsExactly("a", "b");
        assertThat(fused.get(1).score()).isCloseTo(1.0 / 62, within(1e-12));
    }

    @Test
    void aConstantBelowOneIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ReciprocalRankFusion(0));
    }

    @RepeatedTest(50)
    void anyFusionIsTheSortedUnionAndABetterRankNeverHurts(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Integer> first = shuffled(random, 30);
        List<Integer> second = shuffled(random, 20);
        List<Scored<Integer>> fused = fusion.fuse(List.of(first, second));

        Set<Integer> union = new HashSet<>(first);
        union.addAll(second);
        assertThat(fused).extracting(Scored::item).containsExactlyInAnyOrderElementsOf(union);
        assertThat(fused).extracting(Scored::score).isSortedAccordingTo(Collections.reverseOrder());

        Integer raised = first.get(first.size() - 1);
        List<Integer> better = new ArrayList<>(first);
        better.remove(raised);
        better.addFirst(raised);
        int before = position(fused, raised);
        int after = position(fusion.fuse(List.of(better, second)), raised);
        assertThat(after).isLessThanOrEqualTo(before);
    }

    private static int position(List<Scored<Integer>> fused, Integer item) {
        return fused.stream().map(Scored::item).toList().indexOf(item);
    }

    private static List<Integer> shuffled(Random random, int size) {
        List<Integer> items = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            items.add(i * 2 + random.nextInt(2));
        }
        Collections.shuffle(items, random);
        return items;
    }
}
