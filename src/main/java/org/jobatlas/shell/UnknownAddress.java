package org.jobatlas.shell;

import com.vaadin.flow.server.RouteRegistry;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/**
 * Serves 404 where there is no view. The router would say so too, but is first asked by the page, when its status has long been
 * sent.
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
