package org.jobatlas.account.ui;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.jobatlas.account.Outbox;
import org.springframework.stereotype.Component;

/** Removes the route of the outbox page in a portal that sends its letters by mail. */
@Component
class OutboxDoor implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient Outbox outbox;

    OutboxDoor(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        if (!outbox.isOpen()) {
            RouteConfiguration.forRegistry(event.getSource().getRouter().getRegistry())
                    .removeRoute(OutboxView.class);
        }
    }
}
