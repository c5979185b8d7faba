package org.jobatlas.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @Test
    void caseAndSpaceAroundAreNotPartOfAnAddress() {
        assertThat(EmailAddress.parse("  Ada@Example.ORG ")).contains(new EmailAddress("ada@example.org"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ada",
                "ada@",
                "@example.org",
                "ada@localhost",
                "ada@example.org, eve@example.org",
                "Ada <ada@example.org>",
                "ada@example.org\r\nBcc: eve@example.org",
                "ada@exämple.org",
                "a b@example.org"
            })
    void whatMailCannotBeSentToIsNoAddress(String typed) {
        assertThat(EmailAddress.parse(typed)).isEmpty();
    }

    @Test
    void anEndlessAddressIsNone() {
        assertThat(EmailAddress.parse("a".repeat(250) + "@example.org")).isEmpty();
    }

    @Test
    void onlyNormalisedAddressesExist() {
        assertThatThrownBy(() -> new EmailAddress("Ada@example.org")).isInstanceOf(IllegalArgumentException.class);
    }
}
