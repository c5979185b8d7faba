package org.jobatlas.account;

import java.util.List;

/**
 * Paths outside of views that any signed-in account may GET; the service behind them checks the access. A module
 * declares its own as a bean.
 *
 * @param patterns in the syntax of Spring's {@code PathPattern}
 */
public record SignedInPaths(List<String> patterns) {

    public SignedInPaths {
        patterns = List.copyOf(patterns);
    }

    public static SignedInPaths of(String... patterns) {
        return new SignedInPaths(List.of(patterns));
    }
}
