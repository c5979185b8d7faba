package org.jobatlas.recommendation.internal.contender;

import static org.assertj.core.api.Assertions.assertThat;

import org.jobatlas.evaluation.internal.JudgedSetIntegration;
import org.jobatlas.profile.Profile;
import org.jobatlas.profile.ProfileExtractor;
import org.jobatlas.recommendation.RecommendationSettings;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ContenderRetrievalRelevanceTest extends JudgedSetIntegration {

    private static final String RESUME = """
            Java developer

            Experience
            Java developer, Ledgerworks Ltd, 2019 - 2026
            Services in Java and Spring Boot on PostgreSQL. Communication, teamwork and problem solving.
            """;

    @Test
    void skillsThatAllWorkAsksForAreNotLookedFor(
            @Autowired ProfileExtractor profiles, @Autowired ContenderRetrieval retrieval) {
        Profile profile = profiles.extract(RESUME);
        assertThat(profile.skills()).contains("java", "problem-solving");
        ListRequest request = new ListRequest(profile, RecommendationSettings.DEFAULT, SampleRequest.NOW);
        assertThat(retrieval.query(request).skills()).contains("java").doesNotContain("problem-solving");
    }
}
