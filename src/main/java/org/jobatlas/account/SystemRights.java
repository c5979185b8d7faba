package org.jobatlas.account;

import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Runs the portal's own work (loaders, schedules, the command line) with the authority {@code ROLE_SYSTEM}. */
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
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    public static void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }
}
