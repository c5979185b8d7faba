package org.jobatlas.account;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Runs the portal's own work (loaders, schedules, the command line) with the authority {@code ROLE_SYSTEM}. Within the request of a
 * page the session of whoever looks at it answers for the thread; there the work is done by another thread, which has no page and
 * takes no part in a transaction of the caller.
 */
public final class SystemRights {

    private SystemRights() {}

    /** Calls with system rights and restores whoever was asking before. */
    public static <T> T call(Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        try {
            SecurityContext system = SecurityContextHolder.createEmptyContext();
            system.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                    "system", null, AuthorityUtils.createAuthorityList("ROLE_SYSTEM")));
            SecurityContextHolder.setContext(system);
            return SecurityContextHolder.getContext() == system ? work.get() : elsewhere(work, system);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private static <T> T elsewhere(Supplier<T> work, SecurityContext system) {
        FutureTask<T> task = new FutureTask<>(() -> {
            SecurityContextHolder.setContext(system);
            try {
                return work.get();
            } finally {
                SecurityContextHolder.clearContext();
            }
        });
        Thread.ofVirtual().name("system rights").start(task);
        try {
            return task.get();
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new CancellationException("Nobody waits for this any more");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException problem) {
                throw problem;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    public static void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }
}
