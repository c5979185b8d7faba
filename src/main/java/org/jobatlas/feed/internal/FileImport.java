package org.jobatlas.feed.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jobatlas.feed.ImportOptions;
import org.jobatlas.feed.ImportProgress;
import org.jobatlas.feed.ImportSummary;
import org.jobatlas.feed.PostingImport;
import org.jobatlas.job.PostingCatalogue;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Reads a file row by row and saves its postings batch by batch. */
@Service
class FileImport implements PostingImport {

    private static final int LONGEST_SOURCE = 100;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final PostingCatalogue catalogue;
    private final DraftReader.Vocabularies vocabularies;
    private final FeedProperties properties;
    private final Clock clock;

    FileImport(
            PostingCatalogue catalogue, DraftReader.Vocabularies vocabularies, FeedProperties properties, Clock clock) {
        this.catalogue = catalogue;
        this.vocabularies = vocabularies;
        this.properties = properties;
        this.clock = clock;
    }

    @Override
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SYSTEM')")
    public ImportSummary run(Path path, ImportOptions options, ImportProgress progress) {
        Instant begun = clock.instant();
        try (FeedFile file = FeedFile.open(path, options.format());
                RejectsFile rejects = new RejectsFile(rejectsPath(file, begun))) {
            DraftReader reader = new DraftReader(options, source(file, options), vocabularies, begun);
            Batch batch = new Batch(catalogue, rejects, properties.batch());
            file.read(reader.columns(), entry -> {
                if (batch.add(reader.read(entry))) {
                    progress.reached(file.bytesRead(), file.size(), batch.rows());
                }
            });
            batch.save();
            progress.reached(file.size(), file.size(), batch.rows());
            return new ImportSummary(
                    batch.saved(),
                    rejects.count(),
                    reader.expired(),
                    Duration.between(begun, clock.instant()),
                    rejects.written());
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + path + " cannot be read to its end", e);
        }
    }

    private static String source(FeedFile file, ImportOptions options) {
        String name = options.source() == null || options.source().isBlank()
                ? file.baseName()
                : options.source().strip();
        return name.length() <= LONGEST_SOURCE ? name : name.substring(0, LONGEST_SOURCE);
    }

    private Path rejectsPath(FeedFile file, Instant now) {
        return properties.folder().resolve(file.baseName() + "-" + STAMP.format(now) + ".rejects.csv");
    }
}
