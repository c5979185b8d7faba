package org.jobatlas.feed.internal.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.jobatlas.feed.ImportOptions;
import org.jobatlas.feed.PostingSink;
import org.jobatlas.feed.PostingSource;
import org.jobatlas.feed.SourceCursor;
import org.jobatlas.feed.SourceEntry;
import org.jobatlas.feed.SourcePage;
import org.jobatlas.feed.internal.draft.DraftReader;
import org.jobatlas.feed.internal.draft.FeedEntry;
import org.jobatlas.feed.internal.draft.Read;
import org.jobatlas.feed.internal.draft.Result;

/** The postings of one file; its cursor is a digest of what stands in it. */
final class FileSource implements PostingSource {

    private final Path path;
    private final ImportOptions options;
    private final Reading reading;
    private final String name;
    private int expired;

    /**
     * How files are read.
     *
     * @param page postings handed over together
     * @param now dates before it have passed
     */
    record Reading(DraftReader.Vocabularies vocabularies, int page, Instant now) {}

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
        try (FeedFile file = FeedFile.open(path, options.format())) {
            SourceCursor cursor = digest();
            DraftReader reader = new DraftReader(options, name, reading.vocabularies(), reading.now());
            List<SourceEntry> page = new ArrayList<>();
            file.read(reader.columns(), entry -> {
                page.add(said(reader.read(entry)));
                if (page.size() == reading.page()) {
                    sink.accept(new SourcePage(page, file.bytesRead(), file.size()));
                    page.clear();
                }
            });
            sink.accept(new SourcePage(page, file.size(), file.size()));
            expired = reader.expired();
            return cursor;
        }
    }

    @Override
    public SourceCursor changes(SourceCursor since, PostingSink sink) throws IOException {
        return Files.isRegularFile(path) && digest().equals(since) ? since : snapshot(sink);
    }

    private SourceCursor digest() throws IOException {
        try (InputStream bytes = Files.newInputStream(path)) {
            return new SourceCursor(DigestUtils.sha256Hex(bytes));
        }
    }

    private static SourceEntry said(Result result) {
        return switch (result) {
            case Read read -> new SourceEntry.Offered(read.line(), read.draft(), read.notUnderstood());
            case FeedEntry.Rejected rejected ->
                new SourceEntry.Refused(rejected.line(), rejected.reason(), rejected.title());
        };
    }
}
