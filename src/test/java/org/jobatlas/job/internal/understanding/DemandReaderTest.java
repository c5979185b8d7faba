package org.jobatlas.job.internal.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jobatlas.job.PostingDemand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences written for this test. */
class DemandReaderTest {

    private final DemandReader reader = new DemandReader();

    private List<String> degrees(String text) {
        return reader.in("Clerk", text).stream()
                .filter(demand -> demand.kind() == PostingDemand.Kind.EDUCATION)
                .flatMap(demand -> demand.anyOf().stream())
                .toList();
    }

    @Test
    void aDegreeIsDemandedInAWordOrUnderAHeading() {
        assertThat(degrees("A bachelor's degree is required.")).containsExactly("bachelor");
        assertThat(degrees("Qualifications:\n• Bachelor’s degree in botany")).containsExactly("bachelor");
        assertThat(degrees("Education: BSc in botany")).containsExactly("bachelor");
        assertThat(degrees("We pay for a master's degree.")).isEmpty();
    }

    @Test
    void theLowestOfSeveralDegreesIsEnough() {
        assertThat(degrees("Qualifications: master's degree or bachelor's degree in botany"))
                .containsExactly("bachelor");
        assertThat(degrees("Education: diploma or bachelor's degree")).containsExactly("vocational");
        assertThat(degrees("Education: high school or bachelor's degree")).containsExactly("none");
        assertThat(degrees("Must have a master's degree.\nMust have a bachelor's degree at least."))
                .containsExactly("bachelor");
    }

    @Test
    void aWordForAnyDegreeStandsBehindOneThatIsNamed() {
        assertThat(degrees("You must have a degree in botany.")).containsExactly("bachelor");
        assertThat(degrees("You must have a master's degree in botany.")).containsExactly("master");
    }

    @Test
    void wishesAndWhatStandsUnderThemAreNoDemands() {
        assertThat(degrees("Requirements:\nA bachelor's degree is an advantage."))
                .isEmpty();
        assertThat(degrees("Preferred qualifications\nMaster's degree in botany."))
                .isEmpty();
        assertThat(degrees("Requirements: bachelor's degree or equivalent")).isEmpty();
    }

    @Test
    void anotherHeadingEndsThem() {
        assertThat(degrees("Requirements:\nPatience.\nWhat we offer:\nHelp on the way to a bachelor's degree."))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A university degree is not essential.",
                "We do not require a bachelor's degree, but you must love boats.",
                "Ingen högskoleutbildning krävs.",
                "Ein Studium ist nicht erforderlich.",
                "Eine Ausbildung ist keine Voraussetzung.",
                "Aucun diplôme exigé, bac +5 ou non."
            })
    void whatIsSaidNotToBeNeededIsNoDemand(String sentence) {
        assertThat(degrees(sentence)).isEmpty();
    }
}
