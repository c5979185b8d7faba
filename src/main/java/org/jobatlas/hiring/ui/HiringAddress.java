package org.jobatlas.hiring.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.UUID;
import java.util.function.Supplier;
import org.jobatlas.hiring.ApplicationId;
import org.jobatlas.job.PostingId;
import org.springframework.security.access.AccessDeniedException;

/** Ids in the addresses of pages; anything may stand there, and what one may not see is told like what does not exist. */
final class HiringAddress {

    private HiringAddress() {}

    static PostingId posting(BeforeEnterEvent event) {
        return new PostingId(id(event));
    }

    static ApplicationId application(BeforeEnterEvent event) {
        return new ApplicationId(id(event));
    }

    /** What the service gives; a page that does not exist where it refuses. */
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
