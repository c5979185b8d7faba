package org.jobatlas.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jobatlas.account.AccountId;
import org.jobatlas.ranking.FeatureWeight;
import org.jobatlas.recommendation.ModelDuel;
import org.jobatlas.recommendation.internal.rank.Models;
import org.junit.jupiter.api.Test;

class DuelScoreTest {

    private static DuelScore score(long serving, long challenger) {
        return new DuelScore(serving, challenger, 0, Optional.empty());
    }

    /** By hand: of ten tosses two or fewer of one side, times two, are 2 · 56 / 1024. */
    @Test
    void theSignTestIsTheBinomialOne() {
        assertThat(score(2, 8).pValue()).isCloseTo(2 * 56 / 1024.0, within(1e-12));
        assertThat(score(8, 2).pValue()).isEqualTo(score(2, 8).pValue());
        assertThat(score(0, 0).pValue()).isEqualTo(1);
        assertThat(score(5, 5).pValue()).isEqualTo(1);
        assertThat(score(0, 6).isSure()).isTrue();
        assertThat(score(0, 5).isSure()).isFalse();
        assertThat(score(4_800, 5_200).pValue()).isBetween(1e-6, 1e-3);
    }

    /** The usual formula: 60 % against 40 % is seen with four chances in five among 194 people who decide. */
    @Test
    void howManyPeopleItTakesIsSaid() {
        assertThat(score(40, 60).needed()).hasValue(194);
        assertThat(score(40, 60).missing()).hasValue(94);
        assertThat(score(400, 600).missing()).hasValue(0);
        assertThat(score(5, 5).needed()).isEmpty();
    }

    @Test
    void theShareOfPeopleIsKeptAndEachStaysWhereTheyAre() {
        ModelDuel duel = new ModelDuel(UUID.randomUUID(), Models.linear(new FeatureWeight("wording", 1, 0)), 0.3);
        long taking = LongStream.range(0, 4_000)
                .filter(number -> duel.concerns(new AccountId(new UUID(number * 7_919, number))))
                .count();
        assertThat(taking).isBetween(1_080L, 1_320L);
        ModelDuel afterARestart = new ModelDuel(duel.id(), duel.challenger(), duel.share());
        ModelDuel another = new ModelDuel(UUID.randomUUID(), duel.challenger(), duel.share());
        List<AccountId> people = Stream.generate(() -> new AccountId(UUID.randomUUID()))
                .limit(200)
                .toList();
        assertThat(people.stream().filter(afterARestart::concerns))
                .containsExactlyElementsOf(
                        people.stream().filter(duel::concerns).toList())
                .isNotEqualTo(people.stream().filter(another::concerns).toList());
    }
}
