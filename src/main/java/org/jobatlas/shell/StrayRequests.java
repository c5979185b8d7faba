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
 * Says that there is nothing where only the server itself has business: at the address of its pages of errors when somebody types it,
 * and at kinds of messages that no page sends.
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
            // a file is for those who count its bytes
            return false;
        }
        String kind = request.getParameter(KIND);
        return kind != null && !KINDS.contains(kind);
    }
}
