package org.jobatlas.shared;

import java.util.Locale;

/** A natural language by its ISO 639-1 code in lower case. */
public record Language(String code) {

    public static final Language ENGLISH = new Language("en");
    public static final Language SWEDISH = new Language("sv");
    public static final Language FRENCH = new Language("fr");
    public static final Language GERMAN = new Language("de");

    public Language {
        code = code.toLowerCase(Locale.ROOT);
        if (!code.matches("[a-z]{2}")) {
            throw new IllegalArgumentException("Not an ISO 639-1 code: " + code);
        }
    }

    public Locale locale() {
        return Locale.of(code);
    }
}
