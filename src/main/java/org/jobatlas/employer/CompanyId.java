package org.jobatlas.employer;

import java.util.UUID;

/** Identity of a company. */
public record CompanyId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
