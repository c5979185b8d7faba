package org.jobatlas.mail;

import java.util.List;
import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Texts of letters from {@code messages/…}, in a language that the portal speaks: English where it does not speak the asked one. */
public final class LetterTexts {

    private static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.of("sv"), Locale.FRENCH, Locale.GERMAN);

    private final ResourceBundleMessageSource texts = new ResourceBundleMessageSource();

    /** @param module whose texts these are, as in {@code messages/<module>.properties} */
    public LetterTexts(String module) {
        texts.setBasename("messages." + module);
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
    }

    /** The language that a letter is written in for somebody who asked for this one. */
    public static Locale spoken(Locale asked) {
        return SPOKEN.stream()
                .filter(locale -> locale.getLanguage().equals(asked.getLanguage()))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    public String get(Locale language, String key, Object... arguments) {
        return texts.getMessage(key, arguments, spoken(language));
    }
}
