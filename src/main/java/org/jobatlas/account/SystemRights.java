package org.jobatlas.account;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Runs work of the portal itself (loaders, scheduled tasks, the command line) with the authority {@code ROLE_SYSTEM},
 * in the caller's thread and transaction. It also works within a Vaadin request, where the session would otherwise
 * provide the security context: {@link SystemRightsFirst} looks here first.
 */
public final class SystemRights {

    private static final ThreadLocal<@Nullable SecurityContext> LENT = new ThreadLocal<>();

    private SystemRights() {}

    /** Calls with system rights, and restores the previous security context afterwards. */
    public static <T> T call(Supplier<T> work) {
        SecurityContext outer = LENT.get();
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext system = SecurityContextHolder.createEmptyContext();
        system.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                "system", null, AuthorityUtils.createAuthorityList("ROLE_SYSTEM")));
        try {
            LENT.set(system);
            SecurityContextHolder.setContext(system);
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
            lend(outer);
        }
    }

    public static void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }

    /** The security context that replaces the session's while work runs with system rights. */
    static @Nullable SecurityContext lent() {
        return LENT.get();
    }

    static void lend(@Nullable SecurityContext context) {
        if (context == null) {
            LENT.remove();
        } else {
            LENT.set(context);
        }
    }
}
