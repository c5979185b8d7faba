package org.jobatlas.feed.internal.file;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jobatlas.feed.FeedFormat;
import org.jobatlas.feed.UnusableFeedException;
import org.jobatlas.feed.internal.draft.Columns;
import org.jobatlas.feed.internal.draft.FeedEntry;
import org.jobatlas.feed.internal.file.json.JsonRows;
import org.jobatlas.feed.internal.file.xml.PageRows;
import org.jobatlas.feed.internal.file.xml.XmlRows;
import org.jspecify.annotations.Nullable;

/** A file of postings: its size, format, character set, and how much has been read. */
public final class FeedFile implements AutoCloseable {

    private static final int SAMPLE = 65_536;
    /** "var jobs = [" and "callback([": JSON wrapped for scripts. */
    private static final Pattern SCRIPT = Pattern.compile(
            "^(?:(?:var|let|const) )?[\\p{L}_$][\\w.$]{0,60}\\s{0,4}[=(]\\s{0,20}[\\[{].*", Pattern.DOTALL);

    private final Path path;
    private final long size;
    private final CountingStream counted;
    private final BufferedReader reader;
    private final FeedFormat format;
    private final boolean monthFirst;

    private FeedFile(Path path, Charset charset, @Nullable FeedFormat stated) throws IOException {
        this.path = path;
        this.size = Files.size(path);
        this.counted = new CountingStream(Files.newInputStream(path));
        InputStream bytes = FileCharset.withoutMark(new BufferedInputStream(counted, SAMPLE));
        bytes.mark(SAMPLE + 1);
        byte[] sample = bytes.readNBytes(SAMPLE);
        bytes.reset();
        InputStream characters = charset.equals(StandardCharsets.UTF_8) ? FileCharset.mended(bytes) : bytes;
        this.reader = new BufferedReader(new InputStreamReader(characters, charset));
        this.monthFirst = DateOrder.isMonthFirst(path, charset);
        this.format = stated != null ? stated : format(path, new String(sample, charset));
    }

    public static FeedFile open(Path path, @Nullable FeedFormat stated) throws IOException {
        if (!Files.exists(path)) {
            throw new UnusableFeedException("There is no file " + path + ".");
        }
        if (!Files.isRegularFile(path)) {
            throw new UnusableFeedException(path + " is not a file. Name the files in it instead.");
        }
        return new FeedFile(path, charsetOfText(path), stated);
    }

    private static Charset charsetOfText(Path path) throws IOException {
        byte[] sample;
        try (InputStream bytes = Files.newInputStream(path)) {
            sample = bytes.readNBytes(SAMPLE);
        }
        Optional<String> packed = BinaryFile.kind(sample);
        if (packed.isPresent()) {
            throw new UnusableFeedException(path.getFileName() + " is " + packed.get());
        }
        Charset charset = charset(path);
        if (!BinaryFile.isText(new String(sample, charset))) {
            throw new UnusableFeedException(
                    path.getFileName() + " is no text. What is read is listed by import --help.");
        }
        return charset;
    }

    /** Returns false if the file ends in the middle, so that the rest is unknown */
    public boolean read(Columns columns, Consumer<FeedEntry> entries) throws IOException {
        RowReader rows =
                switch (format) {
                    case CSV -> new CsvRows();
                    case XML -> new XmlRows();
                    case HTML -> new PageRows();
                    case JSONL, JSONLD -> new JsonRows();
                };
        boolean[] unread = new boolean[1];
        boolean whole = rows.read(reader, columns, entry -> {
            unread[0] = entry instanceof FeedEntry.Rejected;
            entries.accept(entry);
        });
        return whole && (!unread[0] || endsWithLine());
    }

    private boolean endsWithLine() throws IOException {
        try (SeekableByteChannel bytes = Files.newByteChannel(path)) {
            ByteBuffer end = ByteBuffer.allocate(2);
            bytes.position(Math.max(0, bytes.size() - 2)).read(end);
            byte last = end.get(1);
            // in UTF-16 the other byte is zero
            byte character = last == 0 ? end.get(0) : last;
            return character == '\n' || character == '\r';
        }
    }

    /** Whether its dates have the month before the day. */
    public boolean isMonthFirst() {
        return monthFirst;
    }

    long size() {
        return size;
    }

    long bytesRead() {
        return counted.count();
    }

    private static FeedFormat format(Path path, String sample) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv") || name.endsWith(".tsv")) {
            return FeedFormat.CSV;
        }
        if (name.endsWith(".jsonld")) {
            return FeedFormat.JSONLD;
        }
        String start = sample.stripLeading();
        if (start.startsWith("<")) {
            String lower = start.toLowerCase(Locale.ROOT);
            boolean page = lower.startsWith("<!doctype html")
                    || lower.contains("<html")
                    || lower.contains("<script")
                    || lower.contains("itemtype=")
                    || lower.contains("typeof=");
            return page ? FeedFormat.HTML : FeedFormat.XML;
        }
        boolean json = start.startsWith("{") || start.startsWith("[") || isScript(start);
        return json || name.endsWith(".json") || name.endsWith(".jsonl") || name.endsWith(".ndjson")
                ? FeedFormat.JSONL
                : FeedFormat.CSV;
    }

    /** Whether the text begins like JSON wrapped for scripts. */
    public static boolean isScript(String start) {
        return SCRIPT.matcher(start).matches();
    }

    private static Charset charset(Path path) throws IOException {
        try (InputStream bytes = Files.newInputStream(path)) {
            return FileCharset.of(bytes);
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    /** Counts the bytes read through it. */
    private static final class CountingStream extends InputStream {

        private final InputStream stream;
        private long count;

        CountingStream(InputStream stream) {
            this.stream = stream;
        }

        long count() {
            return count;
        }

        @Override
        public int read() throws IOException {
            int read = stream.read();
            count += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = stream.read(bytes, offset, length);
            count += Math.max(0, read);
            return read;
        }

        @Override
        public void close() throws IOException {
            stream.close();
        }
    }
}
