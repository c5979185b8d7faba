package org.jobatlas.resume.internal.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The headings that columns of resumes most often have, for telling columns from labels. */
final class ColumnHeadings {

    private static final Set<String> WORDS = words();

    private ColumnHeadings() {}

    static boolean is(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        boolean spread =
                lower.length() > 6 && lower.charAt(1) == ' ' && lower.charAt(3) == ' ' && lower.charAt(5) == ' ';
        String plain = spread ? lower.replace(" ", "") : lower;
        return WORDS.contains(plain.endsWith(":") ? plain.substring(0, plain.length() - 1) : plain);
    }

    private static Set<String> words() {
        try (InputStream in =
                Objects.requireNonNull(ColumnHeadings.class.getResourceAsStream("/resume/column-headings.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("The headings of columns cannot be read", e);
        }
    }
}
