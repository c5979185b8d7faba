package org.jobatlas.account.internal.password;

import static org.assertj.core.api.Assertions.assertThat;

import org.jobatlas.account.PasswordWeakness;
import org.jobatlas.shared.EmailAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListedPasswordRulesTest {

    private final ListedPasswordRules rules = new ListedPasswordRules();
    private final EmailAddress owner = new EmailAddress("ada.lovelace@example.org");

    @ParameterizedTest
    @ValueSource(
            strings = {"password123", "Qwerty123456", "Sunshine2026!", "aaaaaaaaaaaaaa", "1212121212", "iloveyou!!!!"})
    void whatIsTriedFirstIsRefused(String password) {
        assertThat(rules.findWeakness(password, owner)).contains(PasswordWeakness.COMMON);
    }

    @Test
    void tooShortIsRefusedAndLongIsWelcome() {
        assertThat(rules.findWeakness("k7#pQ2!x9", owner)).contains(PasswordWeakness.TOO_SHORT);
        assertThat(rules.findWeakness("moss lantern orbit and a good deal more", owner))
                .isEmpty();
        assertThat(rules.findWeakness("ab".repeat(101), owner)).contains(PasswordWeakness.TOO_LONG);
    }

    @Test
    void theAddressIsNoPassword() {
        assertThat(rules.findWeakness("Ada.Lovelace@example.org", owner)).contains(PasswordWeakness.LIKE_THE_ADDRESS);
        assertThat(rules.findWeakness("ada.lovelace1815", owner)).contains(PasswordWeakness.LIKE_THE_ADDRESS);
    }
}
