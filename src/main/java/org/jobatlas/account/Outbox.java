package org.jobatlas.account;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;

/**
 * The letters of a demo, which sends none. A letter to a new address is shown to the visit that caused it, a letter to an account
 * to the browsers that signed in to it with the password; every other letter, and each to a demo account, to the terminal alone.
 */
public interface Outbox {

    /** Whether letters are shown instead of sent. */
    @PreAuthorize("permitAll()")
    boolean isOpen();

    /** The newest letters first that this visitor may read; empty when letters are sent. */
    @PreAuthorize("permitAll()")
    List<OutboxLetter> newest(Visitor visitor, int limit);
}
