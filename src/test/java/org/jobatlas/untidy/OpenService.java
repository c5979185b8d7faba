package org.jobatlas.untidy;

import org.springframework.security.access.prepost.PreAuthorize;

/** A service with a method of each kind. */
public interface OpenService {

    @PreAuthorize("permitAll()")
    void forAll();

    void forgotten();

    void kept();
}
