package org.jobatlas.recommendation.internal.band;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.jobatlas.recommendation.Band;
import org.jobatlas.recommendation.GateName;
import org.jobatlas.recommendation.GateResult;
import org.jobatlas.recommendation.GateResult.Reason;
import org.jobatlas.recommendation.Verdict;
import org.junit.jupiter.api.Test;

/**
 * Lists for resumes that were drawn anew, with what their gates said, against grades that were given without state, band and
 * score. The floors are what was measured, not what is wanted.
 */
class GatedBandsTest {

    private static final GateResult HINDERS = new GateResult(GateName.LEVEL, Verdict.FAIL, Reason.ABOVE, null, null);
    private static final GateResult COSTS_A_BAND =
            new GateResult(GateName.EXPERIENCE, Verdict.FAIL, Reason.YEARS_SHORT, null, null);

    private final JudgedGrades grades = new JudgedGrades("/relevance/gated-lists.csv", GatedBandsTest::band);

    private static Band band(CSVRecord row) {
        List<GateResult> gates = new ArrayList<>(Collections.nCopies(Integer.parseInt(row.get("less")), COSTS_A_BAND));
        gates.addAll(Collections.nCopies(Integer.parseInt(row.get("hinders")), HINDERS));
        return new BandRule().bandOf(Double.parseDouble(row.get("score")), gates);
    }

    @Test
    void whatIsCalledStrongFitsAsOftenAsWasMeasured() {
        assertThat(grades.share(JudgedGrades.FITS, Band.STRONG)).isGreaterThanOrEqualTo(0.91);
    }

    @Test
    void whatIsWorthALookFitsAsOftenAsWasMeasured() {
        assertThat(grades.share(JudgedGrades.FITS, Band.WORTH_A_LOOK)).isGreaterThanOrEqualTo(0.66);
    }

    @Test
    void ofWhatIsStrongNothingWasJudgedWrongAndOfAllThatIsShownTwoInAHundred() {
        assertThat(grades.share(JudgedGrades.WRONG, Band.STRONG)).isZero();
        assertThat(grades.share(JudgedGrades.WRONG, Band.STRONG, Band.WORTH_A_LOOK))
                .isLessThanOrEqualTo(0.021);
    }
}
