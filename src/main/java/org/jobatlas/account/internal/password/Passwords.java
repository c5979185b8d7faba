package org.jobatlas.account.internal.password;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import org.jobatlas.account.internal.Secrets;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Hashes passwords with Argon2id, with parameters that make guessing expensive in time and memory. */
@Configuration(proxyBeanMethods = false)
class Passwords {

    private static final String CURRENT = "argon2id-1";
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int KIBIBYTES = 32 * 1024;
    private static final int PASSES = 3;

    @Bean
    PasswordEncoder passwordEncoder() {
        var argon2 = new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, KIBIBYTES, PASSES);
        var cores = Runtime.getRuntime().availableProcessors();
        var bounded = new Bounded(argon2, new Semaphore(cores, true));
        var encoder = new DelegatingPasswordEncoder(CURRENT, Map.of(CURRENT, bounded));
        encoder.setDefaultPasswordEncoderForMatches(
                new NoPassword(bounded, Objects.requireNonNull(bounded.encode(Secrets.next()))));
        return encoder;
    }

    /** Makes the check of an account without a password take as long as that of a wrong password. */
    private record NoPassword(PasswordEncoder encoder, String other) implements PasswordEncoder {

        @Override
        public @Nullable String encode(@Nullable CharSequence password) {
            throw new UnsupportedOperationException("Nothing is stored so");
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            encoder.matches(password, other);
            return false;
        }
    }

    /** Limits how many hashes are computed at once, so a flood of sign-ins cannot exhaust memory or CPU. */
    private record Bounded(PasswordEncoder encoder, Semaphore places) implements PasswordEncoder {

        @Override
        public @Nullable String encode(@Nullable CharSequence password) {
            places.acquireUninterruptibly();
            try {
                return encoder.encode(password);
            } finally {
                places.release();
            }
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            places.acquireUninterruptibly();
            try {
                return encoder.matches(password, hash);
            } finally {
                places.release();
            }
        }

        @Override
        public boolean upgradeEncoding(@Nullable String hash) {
            return encoder.upgradeEncoding(hash);
        }
    }
}
