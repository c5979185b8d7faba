package org.jobatlas.recommendation.internal;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutor;

/** Does the same for several inputs at once, with the rights of whoever asks. */
final class SideBySide {

    private SideBySide() {}

    /** The results in the order of the inputs; what fails for one of them fails for all. */
    static <A, B> List<B> map(List<A> inputs, Function<A, B> work) {
        // made anew, since it keeps the strategy for security contexts that stands when it is made
        Executor threads = new DelegatingSecurityContextExecutor(
                task -> Thread.ofVirtual().name("side-by-side").start(task));
        List<CompletableFuture<B>> further = inputs.stream()
                .skip(1)
                .map(input -> CompletableFuture.supplyAsync(() -> work.apply(input), threads))
                .toList();
        try {
            return Stream.concat(
                            inputs.stream().limit(1).map(work), further.stream().map(CompletableFuture::join))
                    .toList();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
