package org.jobatlas.hiring.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.UUID;
import java.util.function.Supplier;
import org.jobatlas.hiring.ApplicationId;
import org.jobatlas.job.PostingId;
import org.springframework.security.access.AccessDeniedException;

/** Ids in URLs; input is validated, and refused access is shown as "not found". */
final class HiringAddress {

    private HiringAddress() {}

    static PostingId posting(BeforeEnterEvent event) {
        return new PostingId(id(event));
    }

    static ApplicationId application(BeforeEnterEvent event) {
        return new ApplicationId(id(event));
    }

    /** Returns the service's result; "not found" where access is refused. */
    static <T> T found(Supplier<T> service) {
        try {
            return service.get();
        } catch (AccessDeniedException e) {
            throw new NotFoundException("Not for whoever asks");
        }
    }

    private static UUID id(BeforeEnterEvent event) {
        try {
            return event.getRouteParameters().get("id").map(UUID::fromString).orElseThrow(NotFoundException::new);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException("No id");
        }
    }
}
