package org.jobatlas.uikit;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Texts of all modules: every {@code messages/<module>.properties} (English) and {@code
 * messages/<module>_<language>.properties} on the class path. A text with arguments is a {@link MessageFormat}
 * pattern; one without is used verbatim.
 */
@Component
public class Translations implements I18NProvider {

    private static final long serialVersionUID = 1L;
    static final List<Locale> LOCALES = List.of(Locale.ENGLISH, Locale.of("sv"), Locale.FRENCH, Locale.GERMAN);

    private final Map<String, Map<String, String>> textsByLanguage = new HashMap<>();

    public Translations() {
        try {
            for (Resource bundle :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties")) {
                read(bundle);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The texts of the pages cannot be read", e);
        }
    }

    private void read(Resource bundle) throws IOException {
        String name = Objects.requireNonNull(bundle.getFilename()).replace(".properties", "");
        int underscore = name.lastIndexOf('_');
        String language = underscore < 0 ? Locale.ENGLISH.getLanguage() : name.substring(underscore + 1);
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        Map<String, String> all = textsByLanguage.computeIfAbsent(language, l -> new HashMap<>());
        texts.stringPropertyNames().forEach(key -> all.put(key, texts.getProperty(key)));
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return LOCALES;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        Map<String, String> english = textsByLanguage.getOrDefault(Locale.ENGLISH.getLanguage(), Map.of());
        String text = textsByLanguage
                .getOrDefault(locale.getLanguage(), english)
                .getOrDefault(key, english.getOrDefault(key, key));
        return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
    }

    /** All texts of a language by key. */
    public Map<String, String> texts(Locale locale) {
        return Map.copyOf(textsByLanguage.getOrDefault(locale.getLanguage(), Map.of()));
    }
}
