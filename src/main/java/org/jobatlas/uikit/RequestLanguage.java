package org.jobatlas.uikit;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The language for a visitor without a session: the chosen one, otherwise the browser's first supported one. */
public final class RequestLanguage {

    /** Cookie with the chosen language and nothing else. */
    public static final String COOKIE = "jobatlas-language";

    private RequestLanguage() {}

    /** One of the languages of {@link Translations}; English if none is wanted. */
    public static Locale of(HttpServletRequest request) {
        return Stream.concat(
                        chosen(request),
                        Collections.list(request.getLocales()).stream().map(Locale::getLanguage))
                .flatMap(language -> spoken(language).stream())
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    private static Stream<String> chosen(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies())
                .map(Arrays::stream)
                .orElseGet(Stream::empty)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue);
    }

    private static Optional<Locale> spoken(String language) {
        List<Locale> spoken = Translations.LOCALES;
        return spoken.stream()
                .filter(locale -> locale.getLanguage().equals(language))
                .findFirst();
    }
}
