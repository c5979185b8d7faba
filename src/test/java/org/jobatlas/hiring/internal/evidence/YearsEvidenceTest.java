package org.jobatlas.hiring.internal.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.util.List;
import org.jobatlas.hiring.EvidenceVerdict;
import org.jobatlas.job.Criterion;
import org.jobatlas.profile.Experience;
import org.jobatlas.profile.StatedFacts;
import org.jobatlas.taxonomy.Taxonomy;
import org.junit.jupiter.api.Test;

class YearsEvidenceTest {

    private static final String RESUME = "Courier, Dublin\n2014 - present\nDriver, Bristol\n2008 - 2010\n";

    private final YearsEvidence evidence = new YearsEvidence(mock(Taxonomy.class));

    private Shown read(int years, double worked) {
        List<Experience> held = List.of(
                new Experience("Courier", null, null, 2014, null, true),
                new Experience("Driver", null, null, 2008, 2010, false));
        return evidence.read(
                Criterion.of(new Criterion.Years(years), "Years of work", null, true),
                ReadText.of(new EvidenceSource(held, worked, null, StatedFacts.NONE, RESUME, RESUME)));
    }

    @Test
    void theYearOfTheFirstPositionAloneIsMarked() {
        Shown shown = read(5, 14);
        assertThat(shown.verdict()).isEqualTo(EvidenceVerdict.MET);
        assertThat(shown.sentence()).isEqualTo("2008 - 2010");
        assertThat("2008 - 2010".substring(shown.from(), shown.to())).isEqualTo("2008");
    }

    @Test
    void yearsInAnOccupationAreShownByItsFirstPositionAndNotByWorkBefore() {
        List<Experience> held = List.of(
                new Experience("Nurse", "nurse", null, 2014, 2022, false),
                new Experience("Driver", "driver", null, 2008, 2010, false));
        String resume = "Nurse, Dublin\n2014 - 2022\nDriver, Bristol\n2008 - 2010\n";
        Shown shown = evidence.read(
                Criterion.of(new Criterion.Years(5), "Years as a nurse", "nurse", true),
                ReadText.of(new EvidenceSource(held, 10.0, null, StatedFacts.NONE, resume, resume)));
        assertThat(shown.verdict()).isEqualTo(EvidenceVerdict.MET);
        assertThat(shown.sentence()).isEqualTo("2014 - 2022");
    }

    @Test
    void aShorterWorkingLifeIsNotEnough() {
        assertThat(read(20, 14).verdict()).isEqualTo(EvidenceVerdict.NOT_MET);
    }
}
