package org.jobatlas.profile.internal.document;

import java.util.regex.Pattern;
import org.jobatlas.shared.WordGroups;

/** A line of a resume with the section it stands in. */
public record ResumeLine(Section section, String text) {

    /** "Tęcza S.A." and "Warta Sp. z o.o." end no sentence. */
    private static final Pattern COMPANY = Pattern.compile("(?<!\\p{L})(?:\\p{L}\\.){1,3}\\p{L}\\.$|(?iu)(?<!\\p{L})"
            + WordGroups.of("profile/head-words").any("company-end") + "\\.$");

    private static final Pattern SENTENCE = Pattern.compile("^(?:[^\\s,;:|]++ ){4,}+[^\\s,;:|]{1,40}[.!]");

    private static final Pattern BULLET = Pattern.compile("^[•●▪◦‣∙·*–—-]\\s*\\p{L}.*");

    public boolean blank() {
        return text.isBlank();
    }

    /** Whether it is an item of a list by its first character. */
    boolean bullet() {
        return BULLET.matcher(text).matches();
    }

    /** Whether it may name something: short and no sentence. */
    public boolean label() {
        return !blank()
                && !bullet()
                && text.length() <= 100
                && (!text.endsWith(".") || COMPANY.matcher(text).find())
                && !text.endsWith(";")
                && !text.endsWith(":");
    }

    /** Whether a line is a sentence of some words without lists in it. */
    public static boolean isSentence(String line) {
        return SENTENCE.matcher(line.strip()).matches();
    }
}
