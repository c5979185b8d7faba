package org.jobatlas.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BehaviourTest {

    private static final Instant CUT = Instant.parse("2026-03-01T00:00:00Z");

    private static SparkSession spark;

    @TempDir
    private static Path folder;

    private static InteractionLog log;

    @BeforeAll
    static void readTheLog() throws Exception {
        spark = Train.session();
        Path file = folder.resolve("log.csv");
        Files.writeString(file, """
                person,posting,at,surface
                ada,cook,2026-01-03T10:00:00Z,search
                ada,cook,2026-01-04T10:00:00Z,search
                ada,cook,2026-01-05T10:00:00Z,search
                ada,baker,2026-01-05T10:00:00Z,search
                ben,waiter,2026-01-06T10:00:00Z,search
                cem,waiter,2026-01-07T10:00:00Z,search
                cem,baker,2026-02-28T23:59:59Z,search
                ada,waiter,2026-03-01T00:00:00Z,search
                ben,waiter,2026-03-02T10:00:00Z,search
                cem,pilot,2026-03-02T10:00:00Z,search
                dan,cook,2026-03-02T10:00:00Z,search
                eva,cook,soon,search
                ,cook,2026-01-02T10:00:00Z,search
                """);
        log = InteractionLog.read(spark, "csv", file.toString());
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    @Test
    void rowsWithoutAPersonOrATimeAreLeftOut() {
        assertThat(log.rows().count()).isEqualTo(11);
    }

    @Test
    void theCutItselfBelongsToWhatIsHeldOut() {
        assertThat(log.before(CUT).rows().count()).isEqualTo(7);
        assertThat(log.since(CUT).rows().count()).isEqualTo(4);
    }

    @Test
    void popularityCountsPeopleAndNotClicks() {
        assertThat(Popularity.fit(log.before(CUT)).postings()).containsExactly("baker", "waiter", "cook");
    }

    @Test
    void whatAPersonKnowsIsNotRecommended() {
        Popularity popularity = Popularity.fit(log.before(CUT));
        assertThat(popularity.recommend(Set.of("baker"), 1)).containsExactly("waiter");
    }

    @Test
    void nobodyIsAskedForWhatTheyKnowNorForWhatTheHistoryDoesNot() {
        assertThat(HeldOut.of(log, CUT).wanted()).containsOnlyKeys("ada").containsEntry("ada", Set.of("waiter"));
    }

    @Test
    void aListWithTheWantedPostingSecondHasHalfThePrecision() {
        HeldOut held = HeldOut.of(log, CUT);
        assertThat(held.meanAveragePrecision((_, _) -> List.of("pilot", "waiter"))
                        .mean())
                .isCloseTo(0.5, within(1e-12));
        assertThat(held.meanAveragePrecision((_, _) -> List.of("pilot")).mean()).isZero();
    }

    @Test
    void aMissingColumnIsNamed() throws Exception {
        Path file = folder.resolve("poor.csv");
        Files.writeString(file, "person,at\nada,2026-01-03T10:00:00Z\n");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InteractionLog.read(spark, "csv", file.toString()))
                .withMessageContaining("posting");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InteractionLog.read(spark, "xlsx", file.toString()))
                .withMessageContaining("xlsx");
    }

    @Test
    void withoutAnybodyToAskThereIsNoFigure() {
        HeldOut nobody = HeldOut.of(log, Instant.parse("2030-01-01T00:00:00Z"));
        assertThatIllegalStateException().isThrownBy(() -> nobody.meanAveragePrecision((_, _) -> List.of()));
    }
}
