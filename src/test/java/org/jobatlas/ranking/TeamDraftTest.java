package org.jobatlas.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TeamDraftTest {

    private static final TeamDraft.Rules<Integer, Integer> RULES =
            new TeamDraft.Rules<>(item -> item, item -> item / 100, 10);

    private static List<Integer> some(Random random, int level) {
        List<Integer> all = new ArrayList<>(
                IntStream.range(0, 12).mapToObj(i -> 100 * level + i).toList());
        Collections.shuffle(all, random);
        return all.subList(0, random.nextInt(13));
    }

    private static List<Integer> list(Random random) {
        List<Integer> list = new ArrayList<>(some(random, 0));
        list.addAll(some(random, 1));
        return list;
    }

    @Test
    void eachPlaceTakesTheBestLeftOfItsListAndNothingComesTwice() {
        Random random = new Random(1);
        for (int round = 0; round < 500; round++) {
            List<Integer> first = list(random);
            List<Integer> second = list(random);
            TeamDraft<Integer> draft = TeamDraft.of(first, second, RULES, random.nextLong());
            assertThat(draft.items()).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(10);
            assertThat(draft.items()).isSortedAccordingTo((a, b) -> Integer.compare(a / 100, b / 100));
            assertThat(draft.teams()).hasSize(draft.items().size());
            assertThat(TeamDraft.again(first, second, draft.teams())).isEqualTo(draft.items());
        }
    }

    @Test
    void whereBothHaveEnoughTeamsAreAsLargeAsEachOther() {
        Random random = new Random(2);
        for (int round = 0; round < 200; round++) {
            List<Integer> first = new ArrayList<>(IntStream.range(0, 30).boxed().toList());
            List<Integer> second = new ArrayList<>(first);
            Collections.shuffle(first, random);
            Collections.shuffle(second, random);
            String teams = TeamDraft.of(first, second, RULES, random.nextLong()).teams();
            assertThat(teams.chars().filter(team -> team == TeamDraft.FIRST).count())
                    .isEqualTo(5);
        }
    }

    @Test
    void neitherListIsFirstMoreOften() {
        long first = IntStream.range(0, 4_000)
                .filter(seed -> TeamDraft.of(List.of(1, 2, 3), List.of(3, 2, 1), RULES, seed)
                        .teams()
                        .startsWith("A"))
                .count();
        assertThat(first).isBetween(1_850L, 2_150L);
    }

    @Test
    void whereOneListEndsTheOtherGoesOn() {
        TeamDraft<Integer> draft = TeamDraft.of(List.of(1), List.of(2, 3, 4), RULES, 5);
        assertThat(draft.items()).containsExactlyInAnyOrder(1, 2, 3, 4);
        assertThat(TeamDraft.of(List.<Integer>of(), List.of(), RULES, 5).items())
                .isEmpty();
    }
}
