package org.jobatlas.taxonomy.internal;

import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jobatlas.shared.Language;
import org.jobatlas.taxonomy.LanguageDetector;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Detects the language by stop words where they are clear, otherwise by Lingua over eleven languages, loaded on first
 * use. Its low-accuracy mode (trigrams) needs 32 MB and a second to load instead of 335 MB and four; on texts as long
 * as an ad both agree. Empty if two languages are close in a short text.
 */
@Component
public class LinguaDetector implements LanguageDetector {

    private static final int SHORT = 120;
    private static final int FEWEST_LETTERS = 12;
    private static final double CLOSE = 0.9;
    private static final char LAST_LATIN = '\u024f';

    private static final Map<Character.UnicodeScript, String> OF_ONE_LANGUAGE = Map.of(
            Character.UnicodeScript.ETHIOPIC, "am",
            Character.UnicodeScript.GREEK, "el",
            Character.UnicodeScript.HEBREW, "he",
            Character.UnicodeScript.HANGUL, "ko",
            Character.UnicodeScript.THAI, "th",
            Character.UnicodeScript.GEORGIAN, "ka",
            Character.UnicodeScript.ARMENIAN, "hy");

    private final Supplier<com.github.pemistahl.lingua.api.LanguageDetector> detector =
            SingletonSupplier.of(LinguaDetector::build);

    private final CommonWords common = new CommonWords();

    private static com.github.pemistahl.lingua.api.LanguageDetector build() {
        return LanguageDetectorBuilder.fromLanguages(
                        com.github.pemistahl.lingua.api.Language.ENGLISH,
                        com.github.pemistahl.lingua.api.Language.SWEDISH,
                        com.github.pemistahl.lingua.api.Language.FRENCH,
                        com.github.pemistahl.lingua.api.Language.GERMAN,
                        com.github.pemistahl.lingua.api.Language.POLISH,
                        com.github.pemistahl.lingua.api.Language.DANISH,
                        com.github.pemistahl.lingua.api.Language.BOKMAL,
                        com.github.pemistahl.lingua.api.Language.FINNISH,
                        com.github.pemistahl.lingua.api.Language.SPANISH,
                        com.github.pemistahl.lingua.api.Language.ITALIAN,
                        com.github.pemistahl.lingua.api.Language.DUTCH)
                .withLowAccuracyMode()
                .build();
    }

    @Override
    public Optional<Language> detect(String text) {
        String sample = text.substring(0, Math.min(text.length(), SAMPLE)).strip();
        return byScript(sample).or(() -> common.languageOf(sample)).or(() -> byTrigrams(sample));
    }

    /** The language of a script that only one supported language uses, if most letters are of that script. */
    private static Optional<Language> byScript(String sample) {
        if (isLatin(sample)) {
            return Optional.empty();
        }
        Map<Character.UnicodeScript, Long> letters = sample.codePoints()
                .filter(Character::isLetter)
                .mapToObj(Character.UnicodeScript::of)
                .collect(Collectors.groupingBy(script -> script, Collectors.counting()));
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .flatMap(most -> Optional.ofNullable(OF_ONE_LANGUAGE.get(most.getKey())))
                .map(Language::new);
    }

    /** Whether all letters are of the first blocks of Unicode, which hold Latin ones alone. */
    private static boolean isLatin(String sample) {
        for (int i = 0; i < sample.length(); i++) {
            if (sample.charAt(i) > LAST_LATIN && Character.isLetter(sample.codePointAt(i))) {
                return false;
            }
        }
        return true;
    }

    Optional<Language> byTrigrams(String sample) {
        long letters = sample.chars().filter(Character::isLetter).count();
        if (letters < FEWEST_LETTERS) {
            return Optional.empty();
        }
        var confidence = detector.get().computeLanguageConfidenceValues(sample);
        Iterator<com.github.pemistahl.lingua.api.Language> best =
                confidence.keySet().iterator();
        if (!best.hasNext()) {
            return Optional.empty();
        }
        String code = best.next().getIsoCode639_1().name().toLowerCase(Locale.ROOT);
        boolean unclear = letters < SHORT && best.hasNext() && confidence.getOrDefault(best.next(), 0.0) >= CLOSE;
        return unclear ? Optional.empty() : Optional.of(new Language(code));
    }
}
