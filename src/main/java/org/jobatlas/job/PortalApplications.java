package org.jobatlas.job;

import java.util.Optional;

/** Where to apply inside the portal; implemented by the module that keeps applications. */
public interface PortalApplications {

    /** Path of the page where one applies, without a leading slash; empty for a posting that is applied for elsewhere. */
    Optional<String> path(PostingDetails posting);
}
