package org.jobatlas.shared;

import org.springframework.security.access.prepost.PreAuthorize;

/** A kind of item that waits for an administrator's decision. Modules with such items provide a bean of this type. */
@PreAuthorize("hasRole('ADMINISTRATOR')")
public interface Decisions {

    /** Its key: the suffix of its text keys {@code decision.…}. */
    String kind();

    /** Number of waiting items; called with an administrator's rights. */
    long waiting();

    /** Path of the page for these decisions, without a leading slash. */
    String address();
}
