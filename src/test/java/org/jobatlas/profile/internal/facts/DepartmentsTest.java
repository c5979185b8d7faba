package org.jobatlas.profile.internal.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.jobatlas.taxonomy.Taxonomy;
import org.jobatlas.taxonomy.internal.Taxonomies;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Departments that somebody worked with are no skills of theirs. */
class DepartmentsTest {

    private static final Taxonomy TAXONOMY = Taxonomies.builtIn();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Work with production and sales departments to explain variances.",
                "Liaised with marketing and procurement on deliveries.",
                "Collaborated with the Human Resources and Legal teams",
                "Partner with Sales, Marketing and Finance",
                "Tillsammans med ink\u00f6p och marknadsf\u00f6ring."
            })
    void whoWorkedWithADepartmentDoesNotKnowItsTrade(String line) {
        assertThat(TAXONOMY.skillsIn(line).stream().filter(match -> !Departments.isWorkedWith(line, match)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Led sales and marketing for the region.",
                "Worked with customers to increase sales.",
                "Responsible for procurement",
                "Worked with suppliers. Responsible for procurement"
            })
    void whoDidItKnowsIt(String line) {
        assertThat(TAXONOMY.skillsIn(line).stream().filter(match -> !Departments.isWorkedWith(line, match)))
                .isNotEmpty();
    }
}
