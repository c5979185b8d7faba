package org.jobatlas.account.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.WrappedSession;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jobatlas.account.Visitor;

/** The visitor of the current request. */
final class Visitors {

    private static final String SECRET = Visitors.class.getName();

    private Visitors() {}

    static Visitor current(UI ui) {
        var request = VaadinRequest.getCurrent();
        return new Visitor(
                request.getRemoteAddr(), ui.getLocale(), secret(request.getWrappedSession()), device(request));
    }

    private static String secret(WrappedSession session) {
        if (session.getAttribute(SECRET) instanceof String known) {
            return known;
        }
        var secret = UUID.randomUUID().toString();
        session.setAttribute(SECRET, secret);
        return secret;
    }

    private static Optional<String> device(VaadinRequest request) {
        return Optional.ofNullable(request.getCookies())
                .map(Arrays::stream)
                .orElseGet(Stream::empty)
                .filter(cookie -> cookie.getName().equals(Visitor.DEVICE_COOKIE))
                .map(Cookie::getValue)
                .findFirst();
    }
}
