package org.jobatlas.profile.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jobatlas.profile.SpokenLanguage;
import org.jobatlas.shared.Language;
import org.jobatlas.shared.WordGroups;
import org.springframework.stereotype.Component;

/** Reads the languages somebody speaks, by their own names and those in twelve languages of Europe. */
@Component
class LanguageReader {

    private static final WordGroups LISTS = WordGroups.of("profile/skill-words");

    private static final int LONGEST_ITEM = 40;
    private static final List<String> SPOKEN = List.of(
            "en", "sv", "fr", "de", "es", "it", "pt", "nl", "da", "no", "fi", "is", "pl", "cs", "sk", "hu", "ro", "bg",
            "el", "tr", "ru", "uk", "sr", "hr", "bs", "sl", "sq", "mk", "et", "lv", "lt", "ar", "fa", "he", "hi", "ur",
            "bn", "pa", "ta", "te", "gu", "mr", "ml", "zh", "ja", "ko", "vi", "th", "id", "ms", "tl", "sw", "am", "ti",
            "so", "ku", "ha", "yo", "ig", "zu", "af", "ga", "cy", "ca", "br", "eu", "gl", "lb", "mt", "be", "hy", "ka",
            "az", "kk", "uz", "mn", "ne", "si", "km", "my", "gd", "fo", "se", "ps", "rw", "ln", "wo", "xh", "sn", "mg");
    private static final Map<String, Language> NAMES = names();
    private static final String ANY =
            String.join("|", NAMES.keySet().stream().map(Pattern::quote).toList());
    private static final Pattern NAME = pattern("(" + ANY + ")");
    private static final Pattern CLAIM = pattern(
            "(?:fluent|bilingual|trilingual|native|basic|intermediate|advanced|elementary|proficient|conversant|conversational|speaks?|spoken|flytande|modersm\u00e5l|talar)(?:"
                    + " (?:in|speaker of|speaker in|i))?:? (" + ANY + ")(?:(?:,| and| och| &|/) ?(" + ANY
                    + ")){0,12}");
    private static final Pattern CLAIM_AFTER = pattern(
            "(" + ANY + ") ?(?:\\(|-|\u2013|:)? ?(?:fluent|native|bilingual|mother tongue|flytande|modersm\u00e5l)");
    /** Cheap to look for, before the many names are. */
    private static final Pattern CLAIMED = Pattern.compile(LISTS.any("claimed"), Pattern.CASE_INSENSITIVE);

    private static final Pattern ALONE =
            pattern("(?:(?:fluent|native|basic|intermediate|advanced|spoken|written|flytande|flie\u00dfend)"
                    + "(?: in| i)? )?(?:" + ANY
                    + ")(?: ?[(:\u2013-]? ?(?:fluent|native|basic|intermediate|advanced|proficient|mother"
                    + " tongue|modersm\u00e5l|flytande|goda kunskaper|muttersprache|flie\u00dfend|langue"
                    + " maternelle|courant|[abc][12])\\)?)?");
    private static final Pattern ITEM = pattern("(?:bilingual|languages?)?[ :\u2022*-]{0,10}+(" + ANY + ")");

    List<Language> read(ResumeDocument document) {
        Stream<Language> listed = document.in(Section.LANGUAGES).stream().flatMap(line -> find(NAME, line.text()));
        Stream<Language> items = document.in(Section.SKILLS, Section.AWARDS, Section.CERTIFICATIONS).stream()
                .flatMap(line -> Arrays.stream(line.text().split("[,;|\u2022]")))
                .map(String::strip)
                .filter(item -> item.length() <= LONGEST_ITEM)
                .filter(item -> ITEM.matcher(item).matches())
                .flatMap(item -> find(NAME, item));
        Stream<Language> claimed = document.lines().stream()
                .filter(line -> line.section().professional()
                        && CLAIMED.matcher(line.text()).find())
                .flatMap(line -> Stream.of(CLAIM, CLAIM_AFTER)
                        .flatMap(claim -> claim.matcher(line.text()).results()))
                .flatMap(claim -> find(NAME, claim.group()));
        return Stream.of(listed, items, claimed)
                .flatMap(each -> each)
                .distinct()
                .toList();
    }

    /** Whether a text names a spoken language. */
    static boolean names(String text) {
        return NAME.matcher(text).find();
    }

    /** Whether a text names a spoken language and, at most, how well it is spoken. */
    static boolean isOne(String text) {
        return text.length() <= LONGEST_ITEM && ALONE.matcher(text).matches();
    }

    /** The same languages with the levels that stand beside their names. */
    List<SpokenLanguage> spoken(ResumeDocument document) {
        return read(document).stream()
                .map(language -> new SpokenLanguage(
                        language, LanguageLevels.of(language, NAMES, document).orElse(null)))
                .toList();
    }

    private static Stream<Language> find(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> NAMES.get(found.group(1).toLowerCase(Locale.ROOT)))
                .filter(java.util.Objects::nonNull);
    }

    private static Pattern pattern(String text) {
        return Pattern.compile(
                "(?<![\\p{L}-])(?:" + text + ")(?![\\p{L}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static Map<String, Language> names() {
        Map<String, Language> names = new HashMap<>();
        for (String code : SPOKEN) {
            Locale language = Locale.of(code);
            for (String shown : List.of("en", "sv", "fr", "de", code, "nl", "pl", "no", "da", "es", "pt", "it", "fi")) {
                String name = language.getDisplayLanguage(Locale.of(shown)).toLowerCase(Locale.ROOT);
                if (name.length() > 3) {
                    names.putIfAbsent(name, new Language(code));
                }
            }
        }
        Map.of(
                        "mandarin",
                        "zh",
                        "cantonese",
                        "zh",
                        "farsi",
                        "fa",
                        "tagalog",
                        "tl",
                        "dari",
                        "fa",
                        "norska",
                        "no",
                        "flemish",
                        "nl")
                .forEach((name, code) -> names.put(name, new Language(code)));
        return names;
    }
}
