package org.jobatlas.recommendation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jobatlas.account.SystemRights;
import org.jobatlas.evaluation.internal.JudgedSetIntegration;
import org.jobatlas.profile.Profile;
import org.jobatlas.profile.ProfileExtractor;
import org.jobatlas.recommendation.ListOrder;
import org.jobatlas.recommendation.ListReplays;
import org.jobatlas.recommendation.ListReplays.Replay;
import org.jobatlas.recommendation.RecommendationList;
import org.jobatlas.recommendation.RecommendationSettings;
import org.jobatlas.recommendation.Recommendations;
import org.jobatlas.recommendation.Scope;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A served list can be made again from nothing but its record, on every backend alike. */
abstract class ReplayContract extends JudgedSetIntegration {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final RecommendationSettings EVERYTHING = RecommendationSettings.DEFAULT.withScope(Scope.EVERYTHING);
    private static final String RESUME = """
        Software developer

        Experience
        Java developer, Kestrel Systems, Leeds, 2018 - 2024
        Spring, PostgreSQL and search for a job portal. Before that, support of customers.

        Skills
        Java, SQL, Git, communication
        """;

    @Autowired
    private Recommendations recommendations;

    @Autowired
    private ListReplays replays;

    @Autowired
    private ProfileExtractor profiles;

    @Test
    void theReplayGivesTheOrderThatWasServedAtEveryPositionOfTheDial() {
        publishJudgedSet();
        Profile profile = profiles.extract(RESUME);
        for (double dial : new double[] {0, 0.3, 1}) {
            isReplayed(profile, EVERYTHING.withDiversity(dial));
        }
    }

    @Test
    void theReplayGivesTheOrderThatNoModelMadeAsItWasServed() {
        publishJudgedSet();
        Profile profile = profiles.extract(RESUME);
        Set<List<UUID>> orders = new HashSet<>();
        for (ListOrder order : ListOrder.values()) {
            Replay replay = isReplayed(profile, EVERYTHING.inOrder(order));
            orders.add(replay.order());
            assertThat(replay.served().fingerprint().contains("order " + order.key()))
                    .isEqualTo(!order.learned());
            assertThat(replay.served().items())
                    .as("nothing is said to have been moved by a dial that has no say")
                    .allMatch(item ->
                            order.learned() || Integer.valueOf(item.rank()).equals(item.closestRank()));
        }
        assertThat(orders).as("by match, by date and by words").hasSizeGreaterThanOrEqualTo(3);
    }

    private Replay isReplayed(Profile profile, RecommendationSettings settings) {
        await().atMost(PATIENCE)
                .until(() -> !recommendations.preview(profile, settings).items().isEmpty());
        RecommendationList served = recommendations.recommend(profile, settings);
        Replay replay = await().atMost(PATIENCE)
                .until(() -> SystemRights.call(() -> replays.replay(served.id())), Optional::isPresent)
                .orElseThrow();
        assertThat(replay.order())
                .isEqualTo(served.items().stream()
                        .map(item -> item.posting().id().value())
                        .toList())
                .isNotEmpty();
        assertThat(replay.rescored()).as("by the model, from what was measured").isTrue();
        assertThat(replay.same()).isTrue();
        return replay;
    }
}
