package org.jobatlas.account.ui.access;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import org.jsoup.nodes.DataNode;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The content security policy of the pages: scripts come from the portal itself or carry the nonce of this response.
 * Remaining weaknesses are listed in the decision record.
 */
@Component
class ContentSecurityPolicy implements VaadinServiceInitListener {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE_BYTES = 16;
    private static final String EVERYWHERE =
            "default-src 'none'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; manifest-src 'self'; "
                    + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'; ";

    /**
     * Makes the base URL absolute. It is written relative to the loaded page's URL; after navigating to a deeper path
     * it would resolve differently, and uploads and pictures would go to wrong URLs.
     */
    private static final String FIXED_BASE = "document.querySelector('base').href = document.baseURI";

    private final String noncedFunctions = read();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::protect);
    }

    static String forOtherThanViews() {
        return EVERYWHERE + "script-src 'self'; style-src 'self'";
    }

    private static String forViews(String nonce) {
        return EVERYWHERE + "script-src 'self' 'nonce-" + nonce + "'; style-src 'self' 'unsafe-inline'";
    }

    private void protect(IndexHtmlResponse page) {
        var bytes = new byte[NONCE_BYTES];
        RANDOM.nextBytes(bytes);
        var nonce = Base64.getEncoder().encodeToString(bytes);
        page.getDocument().head().prependElement("script").appendChild(new DataNode(noncedFunctions));
        page.getDocument().head().appendElement("script").appendChild(new DataNode(FIXED_BASE));
        page.getDocument().select("script").attr("nonce", nonce);
        page.getVaadinResponse().setHeader("Content-Security-Policy", forViews(nonce));
    }

    private static String read() {
        try {
            return new ClassPathResource("account/nonced-functions.js").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
