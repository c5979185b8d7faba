package org.jobatlas.feed.internal;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import org.jobatlas.feed.FeedFormat;
import org.jobatlas.feed.UnusableFeedException;
import org.jspecify.annotations.Nullable;

/** A file of postings: its size, its format, its characters, and how much of it has been read. */
final class FeedFile implements AutoCloseable {

    private static final int SAMPLE = 65_536;
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private final Path path;
    private final long size;
    private final CountingStream counted;
    private final BufferedReader reader;
    private final FeedFormat format;

    private FeedFile(Path path, @Nullable FeedFormat stated) throws IOException {
        this.path = path;
        this.size = Files.size(path);
        this.counted = new CountingStream(Files.newInputStream(path));
        BufferedInputStream bytes = new BufferedInputStream(counted, SAMPLE);
        bytes.mark(SAMPLE + 1);
        byte[] sample = bytes.readNBytes(SAMPLE);
        bytes.reset();
        Charset charset = charset(sample);
        this.reader = new BufferedReader(new InputStreamReader(bytes, charset));
        skipByteOrderMark(reader);
        this.format = stated != null ? stated : format(path, new String(sample, charset));
    }

    static FeedFile open(Path path, @Nullable FeedFormat stated) throws IOException {
        if (!Files.exists(path)) {
            throw new UnusableFeedException("There is no file " + path + ".");
        }
        if (!Files.isRegularFile(path)) {
            throw new UnusableFeedException(path + " is not a file. Name the files in it instead.");
        }
        return new FeedFile(path, stated);
    }

    void read(Columns columns, Consumer<FeedEntry> entries) throws IOException {
        RowReader rows = format == FeedFormat.CSV ? new CsvRows() : new JsonRows();
        rows.read(reader, columns, entries);
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
        String start = sample.replace("\ufeff", "").stripLeading();
        return start.startsWith("{") || start.startsWith("[") ? FeedFormat.JSONL : FeedFormat.CSV;
    }

    /** As its byte order mark says; otherwise UTF-8, unless the start of the file is none. */
    private static Charset charset(byte[] sample) {
        if (sample.length >= 2 && (sample[0] & 0xff) == 0xff && (sample[1] & 0xff) == 0xfe) {
            return StandardCharsets.UTF_16LE;
        }
        if (sample.length >= 2 && (sample[0] & 0xff) == 0xfe && (sample[1] & 0xff) == 0xff) {
            return StandardCharsets.UTF_16BE;
        }
        // a character may be cut in two at the end of a sample
        int whole = sample.length < SAMPLE ? sample.length : lastLineEnd(sample);
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(sample, 0, whole));
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException e) {
            return WESTERN;
        }
    }

    private static int lastLineEnd(byte[] sample) {
        int end = sample.length;
        while (end > 0 && sample[end - 1] < 0) {
            end--;
        }
        return end;
    }

    private static void skipByteOrderMark(BufferedReader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != '\ufeff') {
            reader.reset();
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    /** Counts what is read through it. */
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
