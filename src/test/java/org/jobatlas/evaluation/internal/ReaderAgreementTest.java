package org.jobatlas.evaluation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.jobatlas.evaluation.ListJudging.Agreement;
import org.jobatlas.evaluation.UnusableInputException;
import org.junit.jupiter.api.Test;

class ReaderAgreementTest {

    @Test
    void theSameGradesAgreeWholly() {
        Map<String, Integer> grades = Map.of("a", 0, "b", 1, "c", 2);
        assertThat(ReaderAgreement.agreement(grades, grades)).isEqualTo(new Agreement(3, 1, 1));
    }

    @Test
    void onlyWhatBothGradedCounts() {
        assertThat(ReaderAgreement.agreement(Map.of("a", 0, "b", 2), Map.of("b", 2, "c", 1)))
                .isEqualTo(new Agreement(1, 1, 1));
        assertThatThrownBy(() -> ReaderAgreement.agreement(Map.of("a", 0), Map.of("b", 0)))
                .isInstanceOf(UnusableInputException.class);
    }

    @Test
    void gradesFarApartAgreeLessThanGradesSideBySide() {
        Map<String, Integer> first = Map.of("a", 0, "b", 0, "c", 2, "d", 2);
        Agreement near = ReaderAgreement.agreement(first, Map.of("a", 0, "b", 1, "c", 2, "d", 2));
        Agreement far = ReaderAgreement.agreement(first, Map.of("a", 0, "b", 2, "c", 2, "d", 2));
        assertThat(near.same()).isEqualTo(far.same()).isEqualTo(0.75);
        assertThat(near.kappa()).isGreaterThan(far.kappa());
    }

    @Test
    void whatChanceAloneWouldGiveIsNoAgreement() {
        Map<String, Integer> first = Map.of("a", 0, "b", 0, "c", 2, "d", 2);
        Map<String, Integer> second = Map.of("a", 0, "b", 2, "c", 0, "d", 2);
        assertThat(ReaderAgreement.agreement(first, second).kappa()).isEqualTo(0, within(1e-9));
    }
}
