package org.jobatlas.recommendation.internal.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.jobatlas.taxonomy.internal.Taxonomies;
import org.junit.jupiter.api.Test;

class TitleWordsTest {

    private static final TitleWords WORDS = new TitleWords(Taxonomies.tellingTitles());

    private static double likeness(String held, String asked) {
        return WORDS.likeness(WORDS.of(held), WORDS.of(asked));
    }

    @Test
    void theTradeOfAnEngineerSaysMoreThanEngineer() {
        assertThat(likeness("Software engineer", "Civil engineer"))
                .isLessThan(likeness("Software engineer", "Software tester"));
        assertThat(likeness("Engineer", "Engineer")).isLessThan(likeness("Accountant", "Accountant"));
    }

    @Test
    void theSameTitleIsWhollyAlikeWhateverItsLevel() {
        assertThat(likeness("Senior Registered Nurse", "registered nurses (full time)"))
                .isEqualTo(1);
    }

    @Test
    void titlesWithoutACommonWordAreNotAlike() {
        assertThat(likeness("Registered nurse", "Java developer")).isZero();
        assertThat(likeness("", "Java developer")).isZero();
        assertThat(likeness("", "")).isZero();
    }

    @Test
    void aRankThatEveryFieldKnowsSaysLittle() {
        assertThat(likeness("Team leader", "Team leader")).isEqualTo(0.5);
        assertThat(likeness("Team leader", "Sales team leader"))
                .isLessThan(likeness("Sales representative", "Sales team leader"));
        assertThat(likeness("Kitchen manager", "Bank manager"))
                .isLessThan(likeness("Kitchen manager", "Kitchen porter"));
    }

    @Test
    void whatIsWorkedOnSaysLessThanTheTrade() {
        assertThat(likeness("Project accountant", "Accountant"))
                .isGreaterThan(likeness("Project accountant", "Project manager"));
    }

    @Test
    void aChefIsNoRank() {
        assertThat(likeness("Head chef", "Sous chef")).isGreaterThan(2 * likeness("Head chef", "Head teacher"));
    }

    @Test
    void wordsInBracketsAreNoWork() {
        assertThat(likeness("Construction manager", "Executive assistant (construction industry)"))
                .isZero();
        assertThat(likeness("Nurse", "(Nurse)")).isEqualTo(1);
        assertThat(likeness("Nurse", "Nurse ((night")).isGreaterThan(0.4);
    }

    @Test
    void titlesOfOneOccupationAreTheSameWorkButForWhatOneSaysBeyondTheOther() {
        assertThat(same("Sjuksköterska", "Registered nurse")).isEqualTo(1);
        assertThat(same("Production manager", "Production manager")).isEqualTo(1);
        assertThat(same("Digital production manager", "Production manager")).isLessThan(0.9);
        assertThat(same("Digital production manager", "Production manager"))
                .isGreaterThan(likeness("Digital production manager", "Production manager"));
    }

    private static double same(String held, String asked) {
        return WORDS.sameOccupation(WORDS.of(held), WORDS.of(asked));
    }
}
