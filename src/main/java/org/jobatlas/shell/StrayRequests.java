package org.jobatlas.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses requests that no page sends: the server's error path, unknown kinds of client messages, and files in several
 * parts.
 */
@Component
class StrayRequests extends OncePerRequestFilter {

    private static final String ERRORS = "/error";
    private static final String KIND = "v-r";
    private static final Set<String> KINDS = Set.of("init", "uidl", "heartbeat", "push");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isOfManyParts(request)) {
            response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
        } else if (ERRORS.equals(request.getServletPath()) || isOfNoKind(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** The server would put the parts, which may be somebody's resume, into files of a folder that anybody can list. */
    private static boolean isOfManyParts(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.strip().toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    private static boolean isOfNoKind(HttpServletRequest request) {
        String kind = request.getParameter(KIND);
        return kind != null && !KINDS.contains(kind);
    }
}
