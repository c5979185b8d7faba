package org.jobatlas.operation;

import java.util.List;

/** Checks everything that the portal needs. */
public interface Diagnosis {

    /** The results, in the order of display; for administrators and the system. */
    List<Finding> findings();
}
