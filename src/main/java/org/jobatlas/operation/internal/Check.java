package org.jobatlas.operation.internal;

import java.util.Optional;
import org.jobatlas.operation.Finding;

/** Looks at one thing. */
interface Check {

    /** What it looks at. */
    String subject();

    /** What it sees; empty where the thing does not exist here. Whatever it throws is a failure. */
    Optional<Finding> look();
}
