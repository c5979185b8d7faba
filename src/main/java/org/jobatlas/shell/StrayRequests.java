package org.jobatlas.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Responds "not found" to requests that only the server itself may make: its error path, and kinds of client messages
 * that no page sends.
 */
@Component
class StrayRequests extends OncePerRequestFilter {

    private static final String ERRORS = "/error";
    private static final String KIND = "v-r";
    private static final Set<String> KINDS = Set.of("init", "uidl", "heartbeat", "push");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (ERRORS.equals(request.getServletPath()) || isOfNoKind(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isOfNoKind(HttpServletRequest request) {
        String type = request.getContentType();
        if (type != null && type.startsWith("multipart/")) {
            // files are served with their length
            return false;
        }
        String kind = request.getParameter(KIND);
        return kind != null && !KINDS.contains(kind);
    }
}
