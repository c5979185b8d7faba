package org.jobatlas.feed.internal.file;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Detects files that are not text. Archives are not unpacked, because their size is unbounded. */
final class PackedFile {

    private static final String UNPACK = "Unpack it, and import the file in it.";
    private static final int MOST_CONTROLS = 10;
    private static final Map<String, String> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("504b0304", "a workbook of Excel or LibreOffice, or a ZIP file. Save the workbook as CSV. " + UNPACK);
        KINDS.put("504b0506", "an empty ZIP file.");
        KINDS.put("1f8b", "packed with gzip. " + UNPACK);
        KINDS.put("425a68", "packed with bzip2. " + UNPACK);
        KINDS.put("fd377a585a00", "packed with xz. " + UNPACK);
        KINDS.put("28b52ffd", "packed with zstd. " + UNPACK);
        KINDS.put("377abcaf271c", "packed with 7-Zip. " + UNPACK);
        KINDS.put("526172211a07", "packed with RAR. " + UNPACK);
        KINDS.put("d0cf11e0", "a file of an old Office. Save it as CSV.");
        KINDS.put("25504446", "a PDF. What is read is listed by import --help.");
    }

    private PackedFile() {}

    /** The type of the file by its first bytes; empty for text. */
    static Optional<String> kind(byte[] start) {
        String hex = HexFormat.of().formatHex(start, 0, Math.min(8, start.length));
        return KINDS.entrySet().stream()
                .filter(kind -> hex.startsWith(kind.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Whether the sample has so few invalid characters that it is text. */
    static boolean isText(String sample) {
        long controls = sample.chars()
                .filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f')
                .count();
        return controls * MOST_CONTROLS <= sample.length();
    }
}
