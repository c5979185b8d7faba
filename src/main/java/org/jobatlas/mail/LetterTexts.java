package org.jobatlas.mail;

import java.util.List;
import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Message texts of letters, and of files that are written in a language, from {@code messages/…} in a supported language; English for any other. */
public final class LetterTexts {

    private static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.of("sv"), Locale.FRENCH, Locale.GERMAN);

    private final ResourceBundleMessageSource texts = new ResourceBundleMessageSource();

    /** @param module name of the bundle, as in {@code messages/<module>.properties} */
    public LetterTexts(String module) {
        texts.setBasename("messages." + module);
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
    }

    /** The supported language for a requested one. */
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
