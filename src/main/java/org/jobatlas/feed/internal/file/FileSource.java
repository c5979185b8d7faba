package org.jobatlas.feed.internal.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.codec.digest.DigestUtils;
import org.jobatlas.feed.ImportOptions;
import org.jobatlas.feed.PostingSink;
import org.jobatlas.feed.PostingSource;
import org.jobatlas.feed.SourceCursor;
import org.jobatlas.feed.SourceEntry;
import org.jobatlas.feed.SourcePage;
import org.jobatlas.feed.UnusableFeedException;
import org.jobatlas.feed.internal.draft.DraftReader;
import org.jobatlas.feed.internal.draft.FeedEntry;
import org.jobatlas.feed.internal.draft.ReadRow;
import org.jobatlas.feed.internal.draft.RowResult;

/** The postings of one file; its cursor is a digest of the content. */
final class FileSource implements PostingSource {

    private final Path path;
    private final ImportOptions options;
    private final Reading reading;
    private final String name;
    private int expired;

    /**
     * How files are read.
     *
     * @param page maximum number of postings in a page
     * @param most maximum number of rows read from a file
     * @param now reference time for expiry dates
     */
    record Reading(DraftReader.Vocabularies vocabularies, int page, int most, Instant now) {}

    FileSource(Path path, ImportOptions options, Reading reading) {
        this.path = path;
        this.options = options;
        this.reading = reading;
        String stated = options.source();
        String full = stated == null || stated.isBlank() ? baseName() : stated.strip();
        this.name = full.length() <= LONGEST_NAME ? full : full.substring(0, LONGEST_NAME);
    }

    @Override
    public String name() {
        return name;
    }

    /** The file's name without its last extension. */
    String baseName() {
        String file = String.valueOf(path.getFileName());
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }

    /** How many postings of the last reading had an expiry date in the past. */
    int expired() {
        return expired;
    }

    @Override
    public SourceCursor snapshot(PostingSink sink) throws IOException {
        Read read = read(sink);
        if (!read.whole()) {
            throw new IOException("it ends in the middle. What stood before the end was read; which postings its"
                    + " source no longer offers is unknown, and none was closed");
        }
        return read.cursor();
    }

    private record Read(SourceCursor cursor, boolean whole) {}

    private Read read(PostingSink sink) throws IOException {
        try (FeedFile file = FeedFile.open(path, options.format())) {
            SourceCursor cursor = digest();
            DraftReader reader = new DraftReader(options, name, reading.vocabularies(), reading.now());
            reader.setMonthFirst(file.isMonthFirst());
            Batch batch = new Batch();
            int[] rows = new int[1];
            boolean whole = file.read(reader.columns(), entry -> {
                if (++rows[0] > reading.most()) {
                    throw tooMany();
                }
                batch.add(said(reader.read(entry)));
                if (batch.isFull(reading.page())) {
                    sink.accept(batch.taken(file.bytesRead(), file.size()));
                }
            });
            sink.accept(batch.taken(file.size(), file.size()));
            expired = reader.expired();
            return new Read(cursor, whole);
        }
    }

    private UnusableFeedException tooMany() {
        return new UnusableFeedException(String.format(
                Locale.ENGLISH,
                "%s has more than %,d rows (jobatlas.feed.most-rows). Those before were read; split it to read all.",
                path.getFileName(),
                reading.most()));
    }

    /** Limited by number, and by length for long postings. */
    private static final class Batch {

        private final List<SourceEntry> entries = new ArrayList<>();
        private long characters;

        void add(SourceEntry entry) {
            entries.add(entry);
            characters += entry instanceof SourceEntry.Offered offer
                    ? offer.posting().description().length()
                    : 0;
        }

        boolean isFull(int most) {
            return entries.size() >= most || characters > RowSize.MOST;
        }

        SourcePage taken(long read, long of) {
            SourcePage page = new SourcePage(entries, read, of);
            entries.clear();
            characters = 0;
            return page;
        }
    }

    @Override
    public SourceCursor changes(SourceCursor since, PostingSink sink) throws IOException {
        return Files.isRegularFile(path) && digest().equals(since)
                ? since
                : read(sink).cursor();
    }

    private SourceCursor digest() throws IOException {
        try (InputStream bytes = Files.newInputStream(path)) {
            return new SourceCursor(DigestUtils.sha256Hex(bytes));
        }
    }

    private static SourceEntry said(RowResult result) {
        return switch (result) {
            case ReadRow read -> new SourceEntry.Offered(read.line(), read.draft(), read.notUnderstood());
            case FeedEntry.Rejected rejected ->
                new SourceEntry.Refused(rejected.line(), rejected.reason(), rejected.title(), rejected.sourceId());
        };
    }
}
