package org.jobatlas.recommendation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jobatlas.evaluation.internal.JudgedSetIntegration;
import org.jobatlas.profile.Profile;
import org.jobatlas.profile.ProfileExtractor;
import org.jobatlas.recommendation.RecommendationSettings;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CandidateGenerationRelevanceTest extends JudgedSetIntegration {

    private static final String RESUME = """
            Java developer

            Experience
            Java developer, Ledgerworks Ltd, 2019 - 2026
            Services in Java and Spring Boot on PostgreSQL. Communication, teamwork and problem solving.
            """;

    @Test
    void skillsThatAllWorkAsksForAreNotLookedFor(
            @Autowired ProfileExtractor profiles, @Autowired CandidateGeneration generation) {
        Profile profile = profiles.extract(RESUME);
        assertThat(profile.skills()).contains("java", "problem-solving");
        assertThat(generation
                        .query(profile, RecommendationSettings.DEFAULT, Set.of())
                        .skills())
                .contains("java")
                .doesNotContain("problem-solving");
    }
}
