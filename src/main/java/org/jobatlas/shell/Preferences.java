package org.jobatlas.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jobatlas.uikit.RequestLanguage;
import org.jspecify.annotations.Nullable;

/** Language and colour scheme that a visitor chose, stored in two cookies. */
final class Preferences {

    static final String LANGUAGE = RequestLanguage.COOKIE;
    static final String SCHEME = "jobatlas-scheme";
    private static final List<String> SCHEMES = List.of("light", "dark");

    private Preferences() {}

    static Optional<Locale> language(VaadinRequest request, List<Locale> provided) {
        return value(request, LANGUAGE)
                .flatMap(code -> provided.stream()
                        .filter(locale -> locale.getLanguage().equals(code))
                        .findFirst());
    }

    /** {@code light} or {@code dark}; empty for the system's setting. */
    static Optional<String> scheme(VaadinRequest request) {
        return value(request, SCHEME).filter(SCHEMES::contains);
    }

    static void chooseLanguage(Locale locale) {
        store(LANGUAGE, locale.getLanguage());
        VaadinSession.getCurrent().setLocale(locale);
    }

    static void chooseScheme(UI ui, String scheme) {
        store(SCHEME, scheme);
        ui.getPage().setColorScheme(colorScheme(scheme));
    }

    static ColorScheme.Value colorScheme(String scheme) {
        return switch (scheme) {
            case "light" -> ColorScheme.Value.LIGHT;
            case "dark" -> ColorScheme.Value.DARK;
            default -> ColorScheme.Value.LIGHT_DARK;
        };
    }

    private static void store(String name, String value) {
        VaadinResponse response = VaadinResponse.getCurrent();
        if (response != null) {
            response.addCookie(cookie(name, value, VaadinRequest.getCurrent()));
        }
    }

    private static Cookie cookie(String name, String value, @Nullable VaadinRequest request) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(request != null && request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    private static Optional<String> value(VaadinRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        Stream<Cookie> all = cookies == null ? Stream.empty() : Arrays.stream(cookies);
        return all.filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }
}
