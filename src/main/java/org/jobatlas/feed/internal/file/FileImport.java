package org.jobatlas.feed.internal.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jobatlas.feed.FeedFailures.Kind;
import org.jobatlas.feed.ImportOptions;
import org.jobatlas.feed.ImportProgress;
import org.jobatlas.feed.ImportSummary;
import org.jobatlas.feed.PostingImport;
import org.jobatlas.feed.PostingSink;
import org.jobatlas.feed.SourceCursor;
import org.jobatlas.feed.SourceEntry;
import org.jobatlas.feed.UnusableFeedException;
import org.jobatlas.feed.internal.FeedProperties;
import org.jobatlas.feed.internal.draft.DraftReader;
import org.jobatlas.feed.internal.failure.FailureTable;
import org.jobatlas.job.PostingCatalogue;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.SourcePostings;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Imports a file. */
@Service
class FileImport implements PostingImport {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final FeedRun.Catalogue catalogue;
    private final DraftReader.Vocabularies vocabularies;
    private final FeedProperties properties;
    private final FailureTable failures;
    private final Clock clock;

    FileImport(
            @Lazy PostingCatalogue postings,
            @Lazy SourcePostings ofSource,
            DraftReader.Vocabularies vocabularies,
            FeedProperties properties,
            FailureTable failures,
            Clock clock) {
        this.failures = failures;
        this.catalogue = new FeedRun.Catalogue(postings, ofSource);
        this.vocabularies = vocabularies;
        this.properties = properties;
        this.clock = clock;
    }

    @Override
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SYSTEM')")
    public ImportSummary run(Path path, ImportOptions options, ImportProgress progress) {
        Instant begun = clock.instant();
        var source = new FileSource(path, options, reading(properties.batch(), begun));
        if (PostingCatalogue.OWN_SOURCE.equals(source.name())) {
            throw new UnusableFeedException("'" + source.name()
                    + "' is what recruiters write here. Name the source of the file with --source NAME.");
        }
        String file = String.valueOf(path.getFileName());
        try {
            ImportSummary summary = imported(source, path, options, new Watched(begun, progress));
            failures.ended(source.name(), file, summary);
            return summary;
        } catch (UnusableFeedException e) {
            throw noted(e, source.name(), file, Kind.UNUSABLE);
        } catch (RuntimeException e) {
            throw noted(e, source.name(), file, Kind.BROKEN);
        }
    }

    /** Rethrows the original failure even if it cannot be recorded, such as without a database. */
    private <E extends RuntimeException> E noted(E failure, String source, String file, Kind kind) {
        try {
            failures.failed(source, file, kind, said(failure));
        } catch (RuntimeException e) {
            failure.addSuppressed(e);
        }
        return failure;
    }

    private static String said(RuntimeException failure) {
        return failure instanceof UncheckedIOException unread
                ? unread.getMessage() + ": "
                        + Objects.requireNonNull(unread.getCause()).getMessage()
                : String.valueOf(failure.getMessage());
    }

    private record Watched(Instant begun, ImportProgress progress) {}

    private ImportSummary imported(FileSource source, Path path, ImportOptions options, Watched watched) {
        Instant begun = watched.begun();
        RejectsFile.forget(properties.folder(), begun.minus(properties.keepRejects()));
        try (RejectsFile rejects = new RejectsFile(rejectsPath(source, begun))) {
            FeedRun run = new FeedRun(source.name(), catalogue, rejects, watched.progress());
            int doubted = 0;
            if (options.complete()) {
                Set<PostingId> open = catalogue.ofSource().open(source.name());
                read(source::snapshot, run);
                doubted = run.closeMissing(open, properties.mostClosed());
            } else {
                read(sink -> source.changes(SourceCursor.START, sink), run);
            }
            return new ImportSummary(
                    run.saved(),
                    new ImportSummary.Missing(run.closed(), doubted),
                    rejects.count(),
                    source.expired(),
                    Duration.between(begun, clock.instant()),
                    rejects.written(),
                    run.notUnderstood());
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + path + " cannot be read to its end", e);
        }
    }

    private static void read(Reading reading, FeedRun run) throws IOException {
        try (AheadSink ahead = new AheadSink(run)) {
            reading.into(ahead);
            ahead.finish();
        }
    }

    /** Passes the pages of a source to a sink. */
    private interface Reading {

        void into(PostingSink sink) throws IOException;
    }

    @Override
    @PreAuthorize("permitAll()")
    public void preview(Path path, ImportOptions options, Consumer<SourceEntry> rows) {
        var reading = reading(1, clock.instant());
        try {
            new FileSource(path, options, reading)
                    .changes(SourceCursor.START, page -> page.entries().forEach(rows));
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + path + " cannot be read to its end", e);
        }
    }

    private FileSource.Reading reading(int page, Instant now) {
        return new FileSource.Reading(vocabularies, page, properties.mostRows(), now);
    }

    private Path rejectsPath(FileSource source, Instant now) {
        return RejectsFile.path(properties.folder(), source.baseName(), STAMP.format(now));
    }
}
