package org.jobatlas.feed.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.jobatlas.feed.ImportOptions;
import org.jobatlas.feed.internal.draft.Feeds;
import org.jobatlas.job.PostingDraft;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The real files beside the project: each is understood without naming a column. */
class SharedFeedsIT {

    private static final Path FOLDER = Path.of("../shared/data/jobs");
    private static final double MOST_REJECTED = 0.02;

    @ParameterizedTest
    @CsvSource(textBlock = """
        ads-uk.csv,           3255,  .75, .75, .98
        ads-nhs.jsonl,        10000, .98, .85, 0
        ads-et.csv,           2357,  .97, .20, .75
        ads-short-2025.csv,   2000,  .98, .35, .90
        ads-teaching.csv,     526,   .98, 0,   0
        ads-one-employer.csv, 1127,  .98, 0,   .85
        ads-pl.csv,           6805,  .97, .17, .98
        ads-sv.jsonl,         1044,  .50, 0,   .60
        ads-fr.jsonl,         1340,  .98, .30, .98
        """)
    void realFileIsUnderstood(String name, int rows, double places, double pays, double fields) {
        Path file = FOLDER.resolve(name);
        assumeTrue(Files.exists(file), "The real ads are not here, so they are not tried.");

        Feeds.Outcome outcome = Feeds.read(file, ImportOptions.DEFAULT);

        List<PostingDraft> drafts = outcome.drafts();
        assertThat(drafts.size() + outcome.rejected().size()).isEqualTo(rows);
        assertThat(outcome.rejected().size()).isLessThanOrEqualTo((int) (rows * MOST_REJECTED));
        assertThat(share(drafts, draft -> !draft.places().isEmpty())).isGreaterThanOrEqualTo(places);
        assertThat(share(drafts, draft -> draft.pay() != null)).isGreaterThanOrEqualTo(pays);
        assertThat(share(drafts, draft -> draft.field() != null)).isGreaterThanOrEqualTo(fields);
    }

    private static double share(List<PostingDraft> drafts, Predicate<PostingDraft> stated) {
        return drafts.stream().filter(stated).count() / (double) drafts.size();
    }
}
