package org.jobatlas.account.internal.password;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jobatlas.account.PasswordRules;
import org.jobatlas.account.PasswordWeakness;
import org.jobatlas.shared.EmailAddress;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Checks passwords against a bundled list of common ones; nothing is sent anywhere. */
@Component
class ListedPasswordRules implements PasswordRules {

    private static final int SHORTEST_NAME = 4;

    private final Set<String> common = read();

    @Override
    public Optional<PasswordWeakness> findWeakness(String password, EmailAddress owner) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of(PasswordWeakness.TOO_SHORT);
        }
        if (password.length() > LONGEST) {
            return Optional.of(PasswordWeakness.TOO_LONG);
        }
        var lower = password.toLowerCase(Locale.ROOT);
        if (isCommon(lower)) {
            return Optional.of(PasswordWeakness.COMMON);
        }
        return isLike(lower, owner) ? Optional.of(PasswordWeakness.LIKE_THE_ADDRESS) : Optional.empty();
    }

    /** Also refuses a common password followed by digits and signs, and one character repeated. */
    private boolean isCommon(String lower) {
        var stem = lower.replaceAll("(?<![^\\p{L}])[^\\p{L}]++$", "");
        return common.contains(lower)
                || (stem.length() >= SHORTEST_NAME && common.contains(stem))
                || lower.chars().distinct().count() <= 2;
    }

    private static boolean isLike(String lower, EmailAddress owner) {
        var name = owner.localPart();
        return lower.equals(owner.value())
                || (name.length() >= SHORTEST_NAME
                        && lower.replaceAll("(?<![^\\p{L}])[^\\p{L}]++$", "")
                                .equals(name.replaceAll("(?<![^\\p{L}])[^\\p{L}]++$", "")));
    }

    private static Set<String> read() {
        var resource = new ClassPathResource("account/common-passwords.txt");
        try (var reader =
                new BufferedReader(new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
