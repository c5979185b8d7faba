package org.jobatlas.account;

import java.util.List;

/**
 * Addresses that everybody may POST to without the token against forged requests. They take nothing but JSON, which the form of
 * another site cannot send, and the body itself carries the right to what it changes.
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
