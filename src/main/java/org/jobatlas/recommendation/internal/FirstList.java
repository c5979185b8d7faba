package org.jobatlas.recommendation.internal;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import org.jobatlas.profile.Profile;
import org.jobatlas.profile.ProfileExtractor;
import org.jobatlas.recommendation.RecommendationSettings;
import org.jobatlas.recommendation.Scope;
import org.jobatlas.recommendation.internal.contender.ListRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Warms the pipeline up after the start by making a list from a sample, so that the first person does not wait for cold
 * code; nothing is recorded.
 */
@Component
@ConditionalOnProperty(name = "jobatlas.warm-up", havingValue = "true", matchIfMissing = true)
class FirstList {

    private static final Logger log = LoggerFactory.getLogger(FirstList.class);
    private static final String RESUME = """
            Warehouse worker with a forklift licence

            Experience
            Warehouse worker, Northgate Freight, Leeds, 2019 - 2024
            Picking, packing, loading, stock control and forklift driving in two shifts.

            Education
            Upper secondary school, 2018

            Skills
            Forklift operation, stock control, teamwork, English
            """;

    private final ProfileExtractor profiles;
    private final RankingSteps steps;
    private final Clock clock;

    FirstList(ProfileExtractor profiles, RankingSteps steps, Clock clock) {
        this.profiles = profiles;
        this.clock = clock;
        this.steps = steps;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        Thread.ofVirtual().name("first-list").start(() -> {
            try {
                make();
            } catch (RuntimeException e) {
                log.debug("The first list could not be made; the portal may be stopping", e);
            }
        });
    }

    /** How many jobs it has, wherever they are; where the person would look is looked too, so that the gates are warm. */
    int make() {
        Profile nobody = profiles.extract(RESUME);
        list(nobody, RecommendationSettings.DEFAULT);
        return list(nobody, RecommendationSettings.DEFAULT.withScope(Scope.EVERYTHING));
    }

    private int list(Profile profile, RecommendationSettings settings) {
        return steps.run(new ListRequest(profile, settings, clock.instant()), new StageClock(new SimpleMeterRegistry()))
                .items()
                .size();
    }
}
