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
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class TranslationsTest {

    private static final Locale SWEDISH = Locale.of("sv");

    private static final int SHORT = 24;
    private static final int ROOM = 14;

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
                texts.getProvidedLocales()
                        .forEach(locale -> assertThat(texts.texts(locale)
                                        .getOrDefault(key, "")
                                        .length())
                                .as("%s in %s", key, locale)
                                .isLessThanOrEqualTo(Math.max(2 * english.length() + ROOM, ROOM)));
            }
        });
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
