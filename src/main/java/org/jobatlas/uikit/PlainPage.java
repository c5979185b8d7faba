package org.jobatlas.uikit;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;

/** Error pages in the reader's language that need no session, database or index, and contain nothing of the request. */
public final class PlainPage {

    private static final String FRAME = read();
    private static final int SERVER_ERROR = 500;
    private static final Set<Integer> EXPLAINED = Set.of(400, 403, 404, 413, 429, 500, 503);
    private static final ResourceBundle.Control BY_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private PlainPage() {}

    /** The page for an HTTP status; one without own texts has those of its class (400, 500). */
    public static String of(int status, HttpServletRequest request, String contextPath) {
        int explained = EXPLAINED.contains(status) ? status : status < SERVER_ERROR ? 400 : SERVER_ERROR;
        return of("messages.kit", "kit.plain." + explained, request, contextPath);
    }

    /**
     * A page with other texts.
     *
     * @param bundle name of the messages
     * @param key prefix of the text keys {@code .title} and {@code .text}
     * @param contextPath of the portal
     */
    public static String of(String bundle, String key, HttpServletRequest request, String contextPath) {
        Locale language = RequestLanguage.of(request);
        ResourceBundle texts = ResourceBundle.getBundle(bundle, language, BY_LANGUAGE);
        ResourceBundle links = ResourceBundle.getBundle("messages.kit", language, BY_LANGUAGE);
        return FRAME.replace("{language}", language.getLanguage())
                .replace("{context}", contextPath)
                .replace("{title}", texts.getString(key + ".title"))
                .replace("{text}", texts.getString(key + ".text"))
                .replace("{front}", links.getString("kit.plain.front"))
                .replace("{search}", links.getString("kit.plain.search"));
    }

    private static String read() {
        try {
            return new ClassPathResource("uikit/plain-page.html").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
