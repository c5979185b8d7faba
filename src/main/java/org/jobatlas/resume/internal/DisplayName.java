package org.jobatlas.resume.internal;

/** Names of uploaded files, made harmless for showing and for download headers. */
public final class DisplayName {

    private static final int LONGEST = 120;

    private DisplayName() {}

    /** The last part of a path, without control, bidirectional or reserved characters, of limited length. */
    public static String of(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cs}]", "")
                .replaceAll("[<>:\"|?*;%]", "_")
                .replaceAll("\\s+", " ")
                .strip();
        String shown = clean.codePointCount(0, clean.length()) <= LONGEST ? clean : shorten(clean);
        return shown.replace(".", "").isBlank() ? "resume" : shown;
    }

    private static String shorten(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot >= 0 && name.length() - dot <= 6 ? name.substring(dot) : "";
        int end = name.offsetByCodePoints(0, LONGEST - ending.length());
        return name.substring(0, end) + ending;
    }
}
