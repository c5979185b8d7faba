package org.jobatlas.feed.internal.upload;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jobatlas.feed.FeedFormat;
import org.jobatlas.feed.ImportOptions;
import org.jobatlas.feed.NotUnderstood;
import org.jobatlas.feed.PostingImport;
import org.jobatlas.feed.SourceEntry;
import org.jobatlas.feed.UnusableFeedException;
import org.jobatlas.feed.internal.draft.RowFailure;
import org.jobatlas.job.CompanyImports;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads one file row by row into an import, with limits on time and rows. */
final class UploadReading {

    private static final Logger log = LoggerFactory.getLogger(UploadReading.class);
    private static final String UNREADABLE = "The file cannot be read to its end.";
    private static final int TOGETHER = 200;
    private static final Duration LONGEST = Duration.ofMinutes(3);

    private final UUID imported;
    private final PostingImport feed;
    private final CompanyImports imports;
    private final long begun = System.nanoTime();
    private final List<CompanyImports.Row> rows = new ArrayList<>();
    private int count;

    UploadReading(UUID imported, PostingImport feed, CompanyImports imports) {
        this.imported = imported;
        this.feed = feed;
        this.imports = imports;
    }

    void read(Path file, FeedFormat format) {
        try {
            feed.preview(file, new ImportOptions(format, Map.of(), "upload", true, true), this::take);
            flush();
            imports.end(imported, count > 0);
        } catch (UnusableFeedException e) {
            end(Objects.requireNonNullElse(e.getMessage(), UNREADABLE));
        } catch (Throwable e) {
            end(UNREADABLE);
            RowFailure.passOnFatal(e);
            log.warn("An uploaded file was not read to its end", e);
        }
    }

    private void end(String why) {
        rows.add(new CompanyImports.Row(0, "", null, why));
        flush();
        imports.end(imported, false);
    }

    private void take(SourceEntry entry) {
        if (++count > CompanyImports.MOST_ROWS - 1) {
            throw new UnusableFeedException(
                    "The file has more than " + (CompanyImports.MOST_ROWS - 1) + " rows. Cut it in two.");
        }
        if (System.nanoTime() - begun > LONGEST.toNanos()) {
            throw new UnusableFeedException("Reading took too long. Cut the file in two.");
        }
        switch (entry) {
            case SourceEntry.Offered offer ->
                rows.add(new CompanyImports.Row(
                        offer.line(), offer.posting().title(), offer.posting(), remark(offer.notUnderstood())));
            case SourceEntry.Refused refused ->
                rows.add(new CompanyImports.Row(refused.line(), refused.title(), null, refused.reason()));
            case SourceEntry.Withdrawn _ -> {}
        }
        if (rows.size() >= TOGETHER) {
            flush();
        }
    }

    private static String remark(List<NotUnderstood> doubts) {
        return String.join(
                "; ",
                doubts.stream()
                        .map(doubt -> doubt.fact() + " “" + doubt.text() + "”")
                        .toList());
    }

    private void flush() {
        if (!rows.isEmpty()) {
            imports.add(imported, List.copyOf(rows));
            rows.clear();
        }
    }
}
