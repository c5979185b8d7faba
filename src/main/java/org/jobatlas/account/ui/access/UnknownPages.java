package org.jobatlas.account.ui.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Denies undeclared paths, but lets pages that do not exist through, so that they show "not found" instead of the
 * sign-in page. A controller or an actuator endpoint exists, so it is denied.
 */
@Component
class UnknownPages implements AuthorizationManager<RequestAuthorizationContext> {

    private final ObjectProvider<RequestMappingInfoHandlerMapping> controllers;

    UnknownPages(ObjectProvider<RequestMappingInfoHandlerMapping> controllers) {
        this.controllers = controllers;
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> authentication, RequestAuthorizationContext context) {
        var request = context.getRequest();
        return new AuthorizationDecision(HttpMethod.GET.matches(request.getMethod())
                && controllers.stream().noneMatch(mapping -> has(mapping, request)));
    }

    private static boolean has(RequestMappingInfoHandlerMapping mapping, HttpServletRequest request) {
        try {
            if (!ServletRequestPathUtils.hasParsedRequestPath(request)) {
                ServletRequestPathUtils.parseAndCache(request);
            }
            return mapping.getHandler(request) != null;
        } catch (Exception e) {
            // there is a controller for another method or content type
            return true;
        }
    }
}
