package org.jobatlas.operation.internal;

import java.util.List;
import java.util.Optional;
import org.jobatlas.operation.Diagnosis;
import org.jobatlas.operation.Finding;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Runs all checks in turn; one that throws has failed. */
@Service
class Checkup implements Diagnosis {

    private final List<Check> checks;

    Checkup(List<Check> checks) {
        this.checks = List.copyOf(checks);
    }

    @Override
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SYSTEM')")
    public List<Finding> findings() {
        return checks.stream().map(Checkup::finding).flatMap(Optional::stream).toList();
    }

    private static Optional<Finding> finding(Check check) {
        try {
            return check.look();
        } catch (RuntimeException e) {
            String message = e.getMessage();
            return Optional.of(Finding.fail(check.subject(), message == null ? e.toString() : message));
        }
    }
}
