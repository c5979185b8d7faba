package org.jobatlas.recommendation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.jobatlas.evaluation.internal.JudgedSetIntegration;
import org.jobatlas.profile.ProfileExtractor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class FirstListRelevanceTest extends JudgedSetIntegration {

    @Test
    void theListForNobodyIsMadeAndNothingIsKeptOfIt(
            @Autowired ProfileExtractor profiles,
            @Autowired RankingSteps steps,
            @Autowired Clock clock,
            @Autowired JdbcClient database) {
        publishJudgedSet();
        long before = kept(database);
        assertThat(new FirstList(profiles, steps, clock).make()).isEqualTo(10);
        assertThat(kept(database)).isEqualTo(before);
    }

    private static long kept(JdbcClient database) {
        return database.sql("select count(*) from impression_list")
                .query(Long.class)
                .single();
    }
}
