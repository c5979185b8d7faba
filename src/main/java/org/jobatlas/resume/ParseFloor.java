package org.jobatlas.resume;

import org.springframework.security.access.prepost.PreAuthorize;

/** The parse process without all that the portal adds to it, for benchmarks to compare with. */
public interface ParseFloor {

    /** Sends a file through a parse process and drops what comes back. */
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SYSTEM')")
    void parse(byte[] content);
}
