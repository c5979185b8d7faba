package org.jobatlas.account;

import java.util.List;

/**
 * Paths outside of views that anybody may GET. A module declares its own as a bean; undeclared paths are denied.
 *
 * @param patterns in the syntax of Spring's {@code PathPattern}, such as {@code /jobs/**}
 */
public record PublicPaths(List<String> patterns) {

    public PublicPaths {
        patterns = List.copyOf(patterns);
    }

    public static PublicPaths of(String... patterns) {
        return new PublicPaths(List.of(patterns));
    }
}
