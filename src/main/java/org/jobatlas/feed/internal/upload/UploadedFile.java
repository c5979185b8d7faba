package org.jobatlas.feed.internal.upload;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jobatlas.feed.CompanyFeeds;
import org.jobatlas.feed.FeedFormat;
import org.jobatlas.feed.UnusableUploadException;
import org.jobatlas.feed.UnusableUploadException.Fault;

/**
 * Stores an upload up to a maximum size. Size and type are determined from the bytes, not from what the browser states.
 */
final class UploadedFile {

    private static final Map<String, FeedFormat> FORMATS = Map.of(
            "csv", FeedFormat.CSV,
            "tsv", FeedFormat.CSV,
            "jsonl", FeedFormat.JSONL,
            "ndjson", FeedFormat.JSONL,
            "json", FeedFormat.JSONL,
            "jsonld", FeedFormat.JSONLD);
    /** File name pattern of stored uploads. */
    static final String PATTERN = "upload-*.part";

    private static final int PIECE = 65_536;
    private static final byte[] ZIP = {'P', 'K'};
    private static final byte[] GZIP = {0x1f, (byte) 0x8b};

    private UploadedFile() {}

    static FeedFormat format(String fileName) {
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(FORMATS.get(ending))
                .orElseThrow(() -> new UnusableUploadException(Fault.UNKNOWN_TYPE));
    }

    /** Stores the file; the caller has to delete it. */
    static Path store(InputStream bytes, Path folder) throws IOException {
        Files.createDirectories(folder);
        Path file = Files.createTempFile(folder, "upload-", ".part");
        try {
            copy(bytes, file);
            return file;
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private static void copy(InputStream bytes, Path file) throws IOException {
        byte[] start = bytes.readNBytes(PIECE);
        if (start.length == 0) {
            throw new UnusableUploadException(Fault.EMPTY);
        }
        if (begins(start, ZIP) || begins(start, GZIP)) {
            throw new UnusableUploadException(Fault.ARCHIVE);
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            long count = 0;
            for (byte[] piece = start; piece.length > 0; piece = bytes.readNBytes(PIECE)) {
                count += piece.length;
                if (count > CompanyFeeds.MOST_BYTES) {
                    throw new UnusableUploadException(Fault.TOO_LARGE);
                }
                out.write(piece);
            }
        }
    }

    private static boolean begins(byte[] bytes, byte[] with) {
        return bytes.length >= with.length && Arrays.equals(bytes, 0, with.length, with, 0, with.length);
    }
}
