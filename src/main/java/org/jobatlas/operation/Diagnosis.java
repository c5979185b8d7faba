package org.jobatlas.operation;

import java.util.List;

/** Looks at everything the portal needs. */
public interface Diagnosis {

    /** What was seen, in the order people read it; for administrators and the system. */
    List<Finding> findings();
}
