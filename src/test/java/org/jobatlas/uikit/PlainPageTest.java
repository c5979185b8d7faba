package org.jobatlas.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class PlainPageTest {

    private static final Locale SWEDISH = Locale.of("sv");

    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 405, 413, 418, 429, 500, 501, 503})
    void everyStatusHasAWholePageInEveryLanguage(int status) {
        for (Locale language : List.of(Locale.ENGLISH, SWEDISH, Locale.FRENCH, Locale.GERMAN)) {
            request.setPreferredLocales(List.of(language));
            assertThat(PlainPage.of(status, request, ""))
                    .contains("<html lang=\"" + language.getLanguage() + "\">", "<h1>", "href=\"/search\"")
                    .doesNotContain("{", "kit.plain");
        }
    }

    @Test
    void theFirstLanguageOfTheBrowserThatThePortalSpeaksIsTaken() {
        request.setPreferredLocales(List.of(Locale.of("pl"), Locale.of("fr", "CA"), Locale.ENGLISH));
        assertThat(PlainPage.of(404, request, "")).contains("Il n’y a rien ici");
    }

    @Test
    void theChosenLanguageComesBeforeThatOfTheBrowser() {
        request.setPreferredLocales(List.of(Locale.FRENCH));
        request.setCookies(new Cookie("other", "fr"), new Cookie(RequestLanguage.COOKIE, "de"));
        assertThat(PlainPage.of(500, request, "")).contains("Bei uns ist etwas schiefgegangen");
    }

    @Test
    void aLanguageThatNobodySpeaksIsAnsweredInEnglishAndNotRepeated() {
        request.setPreferredLocales(List.of(Locale.of("pl")));
        request.setCookies(new Cookie(RequestLanguage.COOKIE, "<script>"));
        assertThat(PlainPage.of(404, request, ""))
                .contains("There is nothing here")
                .doesNotContain("script");
    }

    @Test
    void itsLinksStandBelowThePortal() {
        assertThat(PlainPage.of(404, request, "/jobs")).contains("href=\"/jobs/\"", "href=\"/jobs/styles/kit.css\"");
    }
}
