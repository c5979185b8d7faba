package org.jobatlas.feed.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.jobatlas.feed.ImportOptions;
import org.jobatlas.job.PostingDraft;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The real files beside the project: each is understood without naming a column. */
class SharedFeedsIT {

    private static final Path FOLDER = Path.of("../shared/data/jobs");
    private static final double MOST_REJECTED = 0.02;

    @ParameterizedTest
    @CsvSource({
        "ads-uk.csv, 3255",
        "ads-nhs.jsonl, 10000",
        "ads-et.csv, 2357",
        "ads-short-2025.csv, 2000",
        "ads-teaching.csv, 526",
        "ads-one-employer.csv, 1127",
        "ads-pl.csv, 6805",
        "ads-sv.jsonl, 1044",
        "ads-fr.jsonl, 1340",
    })
    void realFileIsUnderstood(String name, int rows) throws Exception {
        Path file = Path.of(System.getProperty("jobs", FOLDER.toString())).resolve(name);
        assumeTrue(Files.exists(file), "The real ads are not here, so they are not tried.");
        Feeds.Outcome outcome = Feeds.read(file, ImportOptions.DEFAULT);
        StringBuilder s = new StringBuilder("== " + name + " drafts " + outcome.drafts().size() + " rejected "
                + outcome.rejected().size() + " expired " + outcome.expired() + "\n");
        outcome.rejected().stream().limit(12).forEach(r -> s.append("  R ").append(r.line()).append(' ').append(r.reason()).append(' ').append(r.title().substring(0, Math.min(60, r.title().length()))).append('\n'));
        s.append("  employer %.3f place %.3f point %.3f country %.3f pay %.3f type %.3f remote %.3f sen %.3f field %.3f pub %.3f exp %.3f url %.3f lang %.3f\n".formatted(
                share(outcome.drafts(), d -> d.employer() != null), share(outcome.drafts(), d -> !d.places().isEmpty()),
                share(outcome.drafts(), d -> !d.places().isEmpty() && d.places().getFirst().point() != null),
                share(outcome.drafts(), d -> !d.places().isEmpty() && d.places().getFirst().country() != null),
                share(outcome.drafts(), d -> d.pay() != null), share(outcome.drafts(), d -> d.employmentType() != null),
                share(outcome.drafts(), d -> d.remote() != null), share(outcome.drafts(), d -> d.seniority() != null),
                share(outcome.drafts(), d -> d.field() != null), share(outcome.drafts(), d -> d.publishedAt() != null),
                share(outcome.drafts(), d -> d.expiresAt() != null), share(outcome.drafts(), d -> d.applyUrl() != null),
                share(outcome.drafts(), d -> d.language() != null)));
        for (int i = 3; i < outcome.drafts().size(); i += outcome.drafts().size() / 14) {
            PostingDraft d = outcome.drafts().get(i);
            s.append("  ").append(d.title()).append(" | ").append(d.employer()).append(" | ").append(d.places()).append(" | ").append(d.pay()).append(" | ")
              .append(d.employmentType()).append(' ').append(d.remote()).append(' ').append(d.seniority()).append(' ').append(d.field()).append(' ').append(d.publishedAt()).append('\n');
        }
        s.append("  PAYS ");
        outcome.drafts().stream().filter(d -> d.pay() != null).map(d -> d.pay().min() + "-" + d.pay().max() + " " + d.pay().currency() + "/" + d.pay().period() + "=" + (long) d.pay().annualTop()).distinct().skip(5).limit(60).forEach(p -> s.append(p).append("; "));
        s.append("\n  ANNUAL ");
        double[] a = outcome.drafts().stream().filter(d -> d.pay() != null).mapToDouble(d -> d.pay().annualTop()).sorted().toArray();
        if (a.length > 0) for (double q : new double[]{0, .01, .1, .5, .9, .99, 1}) s.append((long) a[(int) Math.min(a.length - 1, q * a.length)]).append(' ');
        Files.writeString(Path.of("target/feeds-" + name + ".txt"), s.append('\n'));
        assertThat(outcome.drafts().size() + outcome.rejected().size()).isEqualTo(rows);
        assertThat(outcome.rejected().size()).isLessThan((int) (rows * MOST_REJECTED) + 1);
    }

    private static double share(List<PostingDraft> drafts, Predicate<PostingDraft> what) {
        return drafts.stream().filter(what).count() / (double) drafts.size();
    }
}
