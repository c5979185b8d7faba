package org.jobatlas.account.ui.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.web.util.WebUtils;

/**
 * The page that somebody asked for before signing in. It is kept in a cookie of their browser: everybody may ask for such a page as
 * often as they like, and a session with the whole request for each would fill the memory. Only paths of this portal are kept.
 */
final class WantedPage implements RequestCache {

    static final String COOKIE = "jobatlas-wanted";

    private static final int LONGEST = 1_000;

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        String page = page(request);
        if (HttpMethod.GET.matches(request.getMethod()) && isOfThisPortal(page)) {
            String value =
                    Base64.getUrlEncoder().withoutPadding().encodeToString(page.getBytes(StandardCharsets.UTF_8));
            send(request, response, value, Duration.ofSeconds(-1));
        }
    }

    @Override
    public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        return find(request).map(SimpleSavedRequest::new).orElse(null);
    }

    /** Nothing of the earlier request is needed once the page is reached. */
    @Override
    public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        if (find(request).filter(page(request)::equals).isPresent()) {
            removeRequest(request, response);
        }
        return null;
    }

    @Override
    public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
        send(request, response, "", Duration.ZERO);
    }

    private static Optional<String> find(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .map(Cookie::getValue)
                .flatMap(WantedPage::decoded)
                .filter(WantedPage::isOfThisPortal);
    }

    private static Optional<String> decoded(String value) {
        try {
            return Optional.of(new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String page(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    /** A second slash would make what follows the name of another host. */
    private static boolean isOfThisPortal(String page) {
        return page.length() <= LONGEST
                && page.startsWith("/")
                && !page.startsWith("//")
                && page.chars().allMatch(sign -> sign > ' ' && sign < 0x7f && sign != '\\');
    }

    private static void send(HttpServletRequest request, HttpServletResponse response, String value, Duration lasts) {
        String path = request.getContextPath().isEmpty() ? "/" : request.getContextPath();
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(COOKIE, value)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .path(path)
                        .maxAge(lasts)
                        .build()
                        .toString());
    }
}
