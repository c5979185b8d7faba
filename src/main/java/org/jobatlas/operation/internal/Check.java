package org.jobatlas.operation.internal;

import java.util.Optional;
import org.jobatlas.operation.Finding;

/** One check. */
interface Check {

    /** What is checked. */
    String subject();

    /** The result; empty where it does not apply. Any exception counts as a failure. */
    Optional<Finding> look();
}
