package org.jobatlas.hiring.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.UUID;
import java.util.function.Supplier;
import org.jobatlas.hiring.ApplicationId;
import org.jobatlas.job.PostingId;
import org.jobatlas.uikit.Toast;
import org.springframework.security.access.AccessDeniedException;

/** Ids in URLs; input is validated, and refused access is shown as "not found". */
public final class HiringAddress {

    private HiringAddress() {}

    public static PostingId posting(BeforeEnterEvent event) {
        return new PostingId(id(event));
    }

    public static ApplicationId application(BeforeEnterEvent event) {
        return new ApplicationId(id(event));
    }

    /** Returns the service's result; "not found" where access is refused. */
    public static <T> T found(Supplier<T> service) {
        try {
            return service.get();
        } catch (AccessDeniedException e) {
            throw new NotFoundException("Not for whoever asks");
        }
    }

    /** Does something that may be refused because the page is older than a withdrawal; false, and said so, where it is. */
    public static boolean still(Runnable change) {
        try {
            change.run();
            return true;
        } catch (AccessDeniedException | NotFoundException e) {
            Toast.show(I18NProvider.translate("hiring.applicant.gone"));
            return false;
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
