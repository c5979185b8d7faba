package org.jobatlas.account;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;

/** The letters of a portal that sends none: in demo mode they are shown instead. */
public interface Outbox {

    /** Whether letters are shown instead of sent. */
    @PreAuthorize("permitAll()")
    boolean isOpen();

    /** The newest letters first. In the demo everybody may read them, otherwise administrators; empty when letters are sent. */
    @PreAuthorize("@outboxDoor.isOpenToEverybody() or hasRole('ADMINISTRATOR')")
    List<OutboxLetter> newest(int limit);
}
