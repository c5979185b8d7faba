package org.jobatlas.account;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;

/**
 * The letters of a demo portal, which sends no mail. A letter to a new address is shown only in the visit that caused
 * it, a letter to an account only in browsers that signed in to that account with its password. All other letters, and
 * all letters to demo accounts, go only to the terminal.
 */
public interface Outbox {

    /** Whether letters are shown instead of sent. */
    @PreAuthorize("permitAll()")
    boolean isOpen();

    /** The letters that this visitor may read, newest first; empty when letters are sent by mail. */
    @PreAuthorize("permitAll()")
    List<OutboxLetter> newest(Visitor visitor, int limit);
}
