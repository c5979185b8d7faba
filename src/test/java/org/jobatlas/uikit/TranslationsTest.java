package org.jobatlas.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class TranslationsTest {

    private static final Locale SWEDISH = Locale.of("sv");

    private static final int SHORT = 24;
    private static final int ROOM = 14;

    /** A number with what is counted in the plural, where the text makes no choice. */
    private static final Pattern COUNTED = Pattern.compile(
            "(?<![|#<])\\{\\d(?:,number(?:,integer)?)?} (?:[a-z-]+ ){0,2}(?:jobs|people|lists|texts|answers|applicants"
                    + "|applications|postings|rows|resumes|files|companies|countries|hours|skills|messages|events|entries"
                    + "|versions)\\b");

    /** What is counted here is never one: another text says one, or it is a sample or a rounded number. */
    private static final Set<String> NEVER_ONE = Set.of(
            "feedback.numbers.coverage.text",
            "learning.check.exact-hit.failed",
            "learning.check.exact-hit.passed",
            "learning.duel.unsure",
            "match.reach.further.many",
            "match.reason.skills",
            "match.reason.skills.all",
            "match.wait.several",
            "posting.import.confirm",
            "posting.reach.about",
            "search.show");

    private final Translations texts = new Translations();

    @Test
    void everyTextExistsInEveryLanguage() {
        texts.getProvidedLocales()
                .forEach(locale -> assertThat(texts.texts(locale).keySet())
                        .as("keys in %s", locale)
                        .containsExactlyInAnyOrderElementsOf(
                                texts.texts(Locale.ENGLISH).keySet()));
    }

    @Test
    void noTwoModulesUseTheSameKey() throws IOException {
        Map<String, String> moduleByKey = new HashMap<>();
        for (Resource bundle :
                new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties")) {
            Properties properties = new Properties();
            try (Reader reader = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
            String name = String.valueOf(bundle.getFilename());
            String language = name.contains("_") ? name.substring(name.indexOf('_')) : "";
            properties
                    .stringPropertyNames()
                    .forEach(key -> assertThat(moduleByKey.put(key + language, name))
                            .as("%s is in %s and elsewhere", key, name)
                            .isNull());
        }
        assertThat(moduleByKey).isNotEmpty();
    }

    @Test
    void textsWithArgumentsAreMessageFormatsThatUseTheSameArgumentsInEveryLanguage() {
        texts.texts(Locale.ENGLISH).forEach((key, english) -> {
            if (english.contains("{0")) {
                texts.getProvidedLocales().forEach(locale -> {
                    String other = texts.texts(locale).getOrDefault(key, "");
                    assertThat(new MessageFormat(other, locale).getFormatsByArgumentIndex())
                            .as("%s in %s", key, locale)
                            .hasSameSizeAs(new MessageFormat(english, Locale.ENGLISH).getFormatsByArgumentIndex());
                });
            }
        });
    }

    /** Buttons and headings stand in places that were measured for English. */
    @Test
    void noShortTextIsMuchLongerInAnotherLanguage() {
        texts.texts(Locale.ENGLISH).forEach((key, english) -> {
            if (english.length() <= SHORT) {
                int most = 2 * said(key, Locale.ENGLISH).length() + ROOM;
                texts.getProvidedLocales()
                        .forEach(locale -> assertThat(said(key, locale))
                                .as("%s in %s", key, locale)
                                .hasSizeLessThanOrEqualTo(most));
            }
        });
    }

    private String said(String key, Locale locale) {
        String text = texts.getTranslation(key, locale);
        return text.contains("{0") ? texts.getTranslation(key, locale, 12, 12, 12, 12) : text;
    }

    /** "1 jobs" is seen by everybody: a count chooses its words, or stands after them. */
    @Test
    void whatIsCountedIsSaidOfOneAsWell() {
        assertThat(texts.texts(Locale.ENGLISH).entrySet().stream()
                        .filter(text -> COUNTED.matcher(text.getValue()).find())
                        .map(Map.Entry::getKey))
                .containsExactlyInAnyOrderElementsOf(NEVER_ONE);
    }

    @ParameterizedTest
    @CsvSource({
        "hiring.evidence.count.met, sv, 1, 1 uppfyllt",
        "hiring.evidence.count.met, sv, 2, 2 uppfyllda",
        "hiring.evidence.count.not-stated, sv, 1, 1 ej angivet",
        "hiring.evidence.count.met, fr, 0, 0 rempli",
        "hiring.evidence.count.met, fr, 1, 1 rempli",
        "hiring.evidence.count.not-met, fr, 2, 2 non remplis",
        "posting.applicants.new, sv, 1, 1 ny",
        "front.count, de, 1, Eine offene Stelle auf der Karte",
        "front.count, sv, 1234, 1\u00a0234 öppna jobb på kartan",
        "feedback.review.count, en, 1, One answer"
    })
    void oneAndManyHaveTheirOwnForms(String key, Locale locale, int many, String said) {
        assertThat(texts.getTranslation(key, locale, many)).isEqualTo(said);
    }

    @Test
    void aTextWithoutArgumentsIsTakenAsItStands() {
        assertThat(texts.getTranslation("shell.skip", Locale.ENGLISH)).isEqualTo("Skip to the content");
        assertThat(texts.getTranslation("shell.skip", SWEDISH)).isEqualTo("Hoppa till innehållet");
    }

    @Test
    void numbersChooseTheirWords() {
        assertThat(texts.getTranslation("search.count", Locale.ENGLISH, 0L, "0"))
                .isEqualTo("No jobs");
        assertThat(texts.getTranslation("search.count", Locale.ENGLISH, 1L, "1"))
                .isEqualTo("One job");
        assertThat(texts.getTranslation("search.count", SWEDISH, 1530L, "1 530"))
                .isEqualTo("1 530 jobb");
    }

    @Test
    void anotherLanguageFallsBackToEnglishAndAnUnknownKeyToItself() {
        assertThat(texts.getTranslation("nav.search", Locale.ITALIAN)).isEqualTo("Find jobs");
        assertThat(texts.getTranslation("no.such.key", Locale.ENGLISH)).isEqualTo("no.such.key");
    }
}
