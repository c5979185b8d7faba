package org.jobatlas.account.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountMessagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"messages.account", "messages.employer", "messages.mail"})
    void swedishSaysEverythingThatEnglishSays(String bundle) {
        var english = ResourceBundle.getBundle(bundle, Locale.ROOT);
        var swedish = ResourceBundle.getBundle(bundle, Locale.of("sv"));
        assertThat(swedish.keySet()).isEqualTo(english.keySet());
        assertThat(english.keySet()).allSatisfy(key -> {
            assertThat(swedish.getString(key)).isNotBlank();
            assertThat(new MessageFormat(swedish.getString(key)).getFormats())
                    .hasSameSizeAs(new MessageFormat(english.getString(key)).getFormats());
        });
    }
}
