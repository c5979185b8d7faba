package org.jobatlas.account.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Locale;
import org.jobatlas.account.Role;
import org.jobatlas.mail.LetterAddressees;
import org.jobatlas.uikit.RequestLanguage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** In which language and by which name letters speak to people. */
class ReaderIT extends AccountIntegration {

    @Autowired
    private LetterAddressees addressees;

    @Test
    void lettersFollowTheLanguageOfThePagesThatThePersonReads() throws Exception {
        var email = somebody();
        account(email, Role.SEEKER);
        signIn(SignInAttempt.of(email, PASSWORD).with(new Cookie(RequestLanguage.COOKIE, "sv")));
        Account account = accounts.findByEmail(email.value()).orElseThrow();
        assertThat(account.locale()).isEqualTo(Locale.of("sv"));
        assertThat(addressees.name(email)).isEqualTo(account.displayName());
        assertThat(addressees.name(somebody())).isEmpty();
    }
}
