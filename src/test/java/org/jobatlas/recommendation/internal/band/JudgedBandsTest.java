package org.jobatlas.recommendation.internal.band;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.csv.CSVRecord;
import org.jobatlas.recommendation.Band;
import org.junit.jupiter.api.Test;

/** The least scores of the bands against places of lists for real resumes that were read and graded, with the scores of that day. */
class JudgedBandsTest {

    private final JudgedGrades grades = new JudgedGrades("/relevance/lists.csv", JudgedBandsTest::band);

    private static Band band(CSVRecord row) {
        return new BandRule().byScore(Double.parseDouble(row.get("score")));
    }

    @Test
    void nineInTenOfWhatIsCalledStrongWereJudgedAFit() {
        assertThat(grades.share(JudgedGrades.FITS, Band.STRONG)).isGreaterThanOrEqualTo(0.90);
    }

    @Test
    void sevenInTenOfWhatIsWorthALookWereJudgedAFit() {
        assertThat(grades.share(JudgedGrades.FITS, Band.WORTH_A_LOOK)).isGreaterThanOrEqualTo(0.70);
    }

    @Test
    void atMostOneInTwentyOfWhatIsShownWasJudgedWrong() {
        assertThat(grades.share(JudgedGrades.WRONG, Band.STRONG, Band.WORTH_A_LOOK))
                .isLessThanOrEqualTo(0.05);
    }
}
