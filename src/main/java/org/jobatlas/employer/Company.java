package org.jobatlas.employer;

import java.net.URI;
import java.util.Optional;

/** A company that has recruiters here. */
public record Company(CompanyId id, String name, Optional<URI> website) {}
