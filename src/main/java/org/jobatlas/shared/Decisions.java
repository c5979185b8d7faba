package org.jobatlas.shared;

import org.springframework.security.access.prepost.PreAuthorize;

/**
 * Something that waits for a decision of an administrator. Each module with such a thing provides a bean of this type.
 */
@PreAuthorize("hasRole('ADMINISTRATOR')")
public interface Decisions {

    /** What it is, in one word: the end of the keys {@code decision.…} of its texts for people. */
    String kind();

    /** How many wait now; asked on behalf of an administrator. */
    long waiting();

    /** The page where they are decided, without a leading slash. */
    String address();
}
