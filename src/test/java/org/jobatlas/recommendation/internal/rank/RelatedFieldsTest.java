package org.jobatlas.recommendation.internal.rank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jobatlas.profile.Profile;
import org.jobatlas.recommendation.internal.contender.SampleRequest;
import org.jobatlas.taxonomy.FieldOfWork;
import org.jobatlas.taxonomy.FieldScores;
import org.jobatlas.taxonomy.internal.Taxonomies;
import org.junit.jupiter.api.Test;

public class RelatedFieldsTest {

    private final RelatedFields kindred = ofThePortal();

    public static RelatedFields ofThePortal() {
        return new RelatedFields(Taxonomies.builtIn(), Taxonomies.neighbours());
    }

    private static Profile of(Map<String, Double> fields, String... skills) {
        return SampleRequest.ofSomebody()
                .request()
                .profile()
                .withFields(new FieldScores(fields))
                .withSkills(List.of(skills));
    }

    @Test
    void nursesMayTurnToCareAndNotToTransport() {
        assertThat(kindred.of(of(Map.of("health", 0.9, "transport", 0.1))))
                .contains("health", "care")
                .doesNotContain("transport", "manufacturing");
    }

    @Test
    void severalSkillsOfAFieldOpenItAndOneDoesNot() {
        assertThat(kindred.of(of(Map.of("health", 1.0), "crop-farming"))).doesNotContain("agriculture");
        assertThat(kindred.of(of(Map.of("health", 1.0), "crop-farming", "livestock-farming")))
                .contains("agriculture");
    }

    @Test
    void whereThePersonsFieldIsNotKnownNothingIsClosed() {
        assertThat(kindred.of(of(Map.of(), "crop-farming", "livestock-farming")))
                .isEmpty();
    }

    @Test
    void everyFieldHasNeighboursThatAreFields() {
        List<String> fields =
                Taxonomies.builtIn().fields().stream().map(FieldOfWork::id).toList();
        assertThat(fields)
                .allSatisfy(field -> assertThat(Taxonomies.neighbours().of(field))
                        .hasSizeBetween(2, 5)
                        .isSubsetOf(fields)
                        .doesNotContain(field));
    }
}
