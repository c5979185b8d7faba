package org.jobatlas.shell;

import com.vaadin.flow.server.RouteRegistry;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/**
 * Responds with status 404 where there is no view. Vaadin's router decides only in a later client request, after the
 * status was sent.
 */
@Component
class UnknownAddress implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;
    static final int NOT_FOUND = 404;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        RouteRegistry views = event.getSource().getRouter().getRegistry();
        event.addIndexHtmlRequestListener(page -> {
            String path = page.getVaadinRequest().getPathInfo();
            if (path != null
                    && views.getNavigationTarget(path.replaceFirst("^/", "")).isEmpty()) {
                page.getVaadinResponse().setStatus(NOT_FOUND);
            }
        });
    }
}
