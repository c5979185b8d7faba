package org.jobatlas.feed.internal.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jobatlas.feed.FeedFailures;
import org.jobatlas.feed.FeedFailures.Kind;
import org.jobatlas.feed.ImportSummary;
import org.jobatlas.job.SaveSummary;
import org.jobatlas.shared.Decisions;
import org.jobatlas.testing.AdjustableClock;
import org.jobatlas.testing.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

@DatabaseTest(classes = FailingFeedsIT.Slice.class)
class FailingFeedsIT {

    /** Failures and nothing else. */
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @EnableMethodSecurity
    @AutoConfigurationPackage(basePackages = "org.jobatlas.feed")
    @Import({FailureTable.class, FailingFeeds.class})
    static class Slice {

        @Bean
        AdjustableClock clock() {
            return new AdjustableClock(Instant.parse("2026-11-28T09:00:00Z"));
        }
    }

    @Autowired
    private FailureTable table;

    @Autowired
    private FeedFailures failures;

    @Autowired
    private Decisions decisions;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    @AfterEach
    void nothingFails() {
        jdbc.sql("delete from feed_failure").update();
        signIn("ADMINISTRATOR");
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    private static void signIn(String role) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        "somebody", null, AuthorityUtils.createAuthorityList("ROLE_" + role)));
    }

    private static ImportSummary summary(int added, int rejected, int doubted) {
        return new ImportSummary(
                new SaveSummary(added, 0, 0),
                new ImportSummary.Missing(0, doubted),
                rejected,
                0,
                Duration.ZERO,
                Optional.empty(),
                Map.of());
    }

    @Test
    void aFeedThatFailsWaitsForADecisionUntilItIsReadWellAgain() {
        table.failed("city", "city.csv", Kind.UNUSABLE, "It has no column for titles.");
        table.failed("city", "city.csv", Kind.BROKEN, "It ends in the middle.");
        assertThat(decisions.waiting()).isEqualTo(1);
        assertThat(failures.open(10)).singleElement().satisfies(failed -> {
            assertThat(failed.kind()).isEqualTo(Kind.BROKEN);
            assertThat(failed.said()).isEqualTo("It ends in the middle.");
        });
        table.ended("city", "city.csv", summary(10, 1, 0));
        assertThat(decisions.waiting()).isZero();
    }

    @Test
    void manyRefusedRowsAndManyMissingPostingsAreAFailureAFewAreNone() {
        table.ended("few", "a.csv", summary(90, 10, 0));
        table.ended("many", "b.csv", summary(60, 40, 0));
        table.ended("gone", "c.csv", summary(60, 0, 300));
        table.ended("empty", "d.csv", summary(0, 0, 0));
        assertThat(failures.open(10))
                .extracting(FeedFailures.Failed::source, FeedFailures.Failed::kind)
                .containsExactlyInAnyOrder(
                        org.assertj.core.api.Assertions.tuple("many", Kind.REFUSED),
                        org.assertj.core.api.Assertions.tuple("gone", Kind.DOUBTED));
    }

    @Test
    void whatAnAdministratorDealtWithWaitsNoMore() {
        table.failed("city", "x".repeat(2_000), Kind.BROKEN, "\0" + "y".repeat(5_000));
        failures.settle("city");
        assertThat(failures.count()).isZero();
    }

    @Test
    void nobodyElseSeesThem() {
        signIn("RECRUITER");
        assertThatThrownBy(() -> failures.open(1)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> failures.settle("city")).isInstanceOf(AccessDeniedException.class);
    }
}
