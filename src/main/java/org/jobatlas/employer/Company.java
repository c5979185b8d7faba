package org.jobatlas.employer;

import java.net.URI;
import java.util.Optional;

/** An approved company. */
public record Company(CompanyId id, String name, Optional<URI> website) {}
