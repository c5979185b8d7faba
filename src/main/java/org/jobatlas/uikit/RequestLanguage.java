package org.jobatlas.uikit;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The language of the portal in which somebody is answered who has no session: the chosen one, else the first that the browser asks for. */
public final class RequestLanguage {

    /** The cookie of a visitor who chose one; it holds nothing else. */
    public static final String COOKIE = "jobatlas-language";

    private RequestLanguage() {}

    /** Never anything but one of those of {@link Translations}; English where none of them is wanted. */
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
