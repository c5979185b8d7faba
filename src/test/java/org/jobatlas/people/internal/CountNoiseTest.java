package org.jobatlas.people.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jobatlas.job.PostingReach.Crowd;
import org.jobatlas.profile.PersonId;
import org.junit.jupiter.api.Test;

/** Somebody who may ask what they like tries to learn from numbers whether one person is among the counted. */
class CountNoiseTest {

    private static final int ROUNDS = 4_000;

    private final CountNoise discretion = new CountNoise("secret".getBytes(StandardCharsets.UTF_8));
    private final Random random = new Random(73);

    @Test
    void fewerThanTenAreNeverToldWhateverIsAsked() {
        for (int size = 0; size < CountNoise.LEAST; size++) {
            for (int i = 0; i < 500; i++) {
                assertThat(discretion.crowd(size, question())).isEqualTo(Crowd.FEW);
            }
        }
    }

    @Test
    void whatIsToldIsATenAndNeverFarOff() {
        for (int size = 30; size < 300; size++) {
            Crowd told = discretion.crowd(size, question());
            assertThat(told.about() % 10).isZero();
            assertThat(told.about()).isBetween(size - 20, size + 10);
        }
    }

    @Test
    void theSameQuestionGetsTheSameAnswerHoweverOftenItIsAsked() {
        String question = question();
        for (int i = 0; i < 50; i++) {
            assertThat(discretion.crowd(57, question)).isEqualTo(discretion.crowd(57, question));
        }
    }

    @Test
    void aDifferenceOfFewerThanTenLooksLikeNoneWhateverIsAsked() {
        Set<PersonId> before = people(60);
        for (int change = 0; change < CountNoise.LEAST; change++) {
            for (int i = 0; i < 100; i++) {
                Set<PersonId> more = with(before, people(change));
                assertThat(discretion.after(before, more, question())).isEmpty();
                assertThat(discretion.after(more, before, question())).isEmpty();
                assertThat(discretion.after(more, with(before, people(change)), question()))
                        .isEmpty();
            }
        }
        assertThat(discretion.after(before, with(before, people(50)), question()))
                .isPresent();
    }

    @Test
    void twoAnswersThatDifferTellNoMoreThanTwoThatAreEqual() {
        assertLittleIsLearnt(1, (with, without) -> with != without, 0.56);
    }

    @Test
    void oneAnswerThatIsHigherTellsHardlyAnything() {
        assertLittleIsLearnt(1, (with, without) -> with > without, 0.56);
    }

    @Test
    void asManyAnswersAsADayAllowsTellLittle() {
        assertLittleIsLearnt(Allowance.Kind.REACH.daily() / 2, (with, without) -> with > without, 0.66);
    }

    @Test
    void theEdgeBetweenFewAndATenTellsHardlyAnything() {
        int right = 0;
        for (int i = 0; i < ROUNDS; i++) {
            boolean among = random.nextBoolean();
            // nine others are known to be counted, which is the best that an attacker can arrange
            boolean guess = !discretion.crowd(among ? 10 : 9, question()).few();
            right += guess == among ? 1 : 0;
        }
        assertThat(right / (double) ROUNDS).isBetween(0.45, 0.56);
    }

    /** How two sums of answers, to questions that count the person if they are there and to questions that do not, are read. */
    private interface Guess {
        boolean among(long with, long without);
    }

    private void assertLittleIsLearnt(int pairs, Guess guess, double most) {
        int right = 0;
        for (int i = 0; i < ROUNDS; i++) {
            boolean among = random.nextBoolean();
            long with = 0;
            long without = 0;
            for (int pair = 0; pair < pairs; pair++) {
                int others = 20 + random.nextInt(60);
                with += discretion
                        .crowd(among ? others + 1 : others, question())
                        .about();
                without += discretion.crowd(others, question()).about();
            }
            right += guess.among(with, without) == among ? 1 : 0;
        }
        double share = right / (double) ROUNDS;
        assertThat(share).isBetween(1 - most, most);
    }

    private String question() {
        return "question " + random.nextLong();
    }

    private Set<PersonId> people(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new PersonId(new UUID(random.nextLong(), random.nextLong())))
                .collect(Collectors.toSet());
    }

    private static Set<PersonId> with(Set<PersonId> people, Set<PersonId> more) {
        Set<PersonId> all = new HashSet<>(people);
        all.addAll(more);
        return all;
    }
}
