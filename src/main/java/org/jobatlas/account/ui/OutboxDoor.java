package org.jobatlas.account.ui;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.jobatlas.account.Outbox;
import org.springframework.stereotype.Component;

/** Takes the outbox page out of a portal that sends its letters, so that its address is one that does not exist. */
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
