package org.jobatlas.account;

import java.util.List;

/**
 * Addresses that everybody may GET and that are not views. A module declares its own as a bean; what nobody declares is denied.
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
