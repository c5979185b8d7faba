package org.jobatlas.account;

import java.util.List;

/**
 * Paths that anybody may POST to without a CSRF token. They accept only JSON, which forms of other sites cannot send,
 * and the body itself authorises the change.
 *
 * @param patterns in the syntax of Spring's {@code PathPattern}
 */
public record PublicPosts(List<String> patterns) {

    public PublicPosts {
        patterns = List.copyOf(patterns);
    }

    public static PublicPosts of(String... patterns) {
        return new PublicPosts(List.of(patterns));
    }
}
