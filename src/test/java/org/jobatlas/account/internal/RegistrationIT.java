package org.jobatlas.account.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jobatlas.account.LinkExpiredException;
import org.jobatlas.account.Role;
import org.jobatlas.account.TooManyRequestsException;
import org.jobatlas.account.WeakPasswordException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From an address to an account, and back into it. */
class RegistrationIT extends AccountIntegration {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aStrangerSignsUpConfirmsSignsInAndResets() throws Exception {
        var email = somebody();
        registration.signUp(email, Optional.of("Ada"), someVisitor());
        assertThat(accounts.existsByEmail(email.value())).isFalse();
        var token = tokenSentTo(email);
        registration.confirm(token, PASSWORD);

        var account = accounts.findByEmail(email.value()).orElseThrow();
        assertThat(account.summary().roles()).containsExactly(Role.SEEKER);
        assertThat(account.displayName()).contains("Ada");
        assertThat(signIn(SignInAttempt.of(email, PASSWORD)).getResponse().getRedirectedUrl())
                .isEqualTo("/");

        reset.request(email, someVisitor());
        reset.complete(tokenSentTo(email), "a quite different one");
        assertThat(signIn(SignInAttempt.of(email, PASSWORD)).getResponse().getRedirectedUrl())
                .isEqualTo("/login?error");
        assertThat(signIn(SignInAttempt.of(email, "a quite different one"))
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo("/");
        assertThat(lettersTo(email).getLast().getSubject()).isEqualTo("Your Jobatlas password has been changed");
    }

    @Test
    void lookingAtALinkDoesNotUseItUp() throws Exception {
        var email = somebody();
        registration.signUp(email, Optional.empty(), someVisitor());
        var token = tokenSentTo(email);
        assertThat(registration.findInvited(token)).contains(email);
        assertThat(registration.findInvited(token)).contains(email);
        registration.confirm(token, PASSWORD);
        assertThat(registration.findInvited(token)).isEmpty();
        assertThatThrownBy(() -> registration.confirm(token, PASSWORD)).isInstanceOf(LinkExpiredException.class);
    }

    @Test
    void aLinkEndsWithItsTime() throws Exception {
        var email = somebody();
        registration.signUp(email, Optional.empty(), someVisitor());
        var token = tokenSentTo(email);
        clock.advance(Duration.ofHours(25));
        assertThatThrownBy(() -> registration.confirm(token, PASSWORD)).isInstanceOf(LinkExpiredException.class);
    }

    @Test
    void aLinkOfOneKindDoesNothingOfTheOther() throws Exception {
        var email = somebody();
        registration.signUp(email, Optional.empty(), someVisitor());
        var token = tokenSentTo(email);
        assertThat(reset.findOwner(token)).isEmpty();
        assertThatThrownBy(() -> reset.complete(token, PASSWORD)).isInstanceOf(LinkExpiredException.class);
    }

    @Test
    void aWeakPasswordLeavesTheLinkUsable() throws Exception {
        var email = somebody();
        registration.signUp(email, Optional.empty(), someVisitor());
        var token = tokenSentTo(email);
        assertThatThrownBy(() -> registration.confirm(token, "password123")).isInstanceOf(WeakPasswordException.class);
        registration.confirm(token, PASSWORD);
        assertThat(accounts.existsByEmail(email.value())).isTrue();
    }

    @Test
    void onlyTheLetterTellsWhetherAnAddressHasAnAccount() throws Exception {
        var known = somebody();
        var unknown = somebody();
        account(known, Role.SEEKER);
        registration.signUp(known, Optional.empty(), someVisitor());
        registration.signUp(unknown, Optional.empty(), someVisitor());
        reset.request(unknown, someVisitor());
        // the same rows, whatever the address: nothing was looked up while the visitor waited
        assertThat(jdbc.sql("select count(*) from mail_letter where recipient = ?")
                        .param(known.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(lettersTo(known))
                .singleElement()
                .satisfies(letter -> assertThat(letter.getSubject()).isEqualTo("You already have a Jobatlas account"));
        assertThat(lettersTo(unknown))
                .singleElement()
                .satisfies(letter -> assertThat(letter.getSubject()).isEqualTo("Create your Jobatlas account"));
    }

    @Test
    void noTableHoldsAUsableLink() throws Exception {
        var email = somebody();
        registration.signUp(email, Optional.empty(), someVisitor());
        var token = tokenSentTo(email);
        assertThat(jdbc.sql("select t::text from one_time_token t union all select l::text from mail_letter l")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(row -> row.contains(token));
    }

    @Test
    void lettersSpeakTheLanguageOfTheVisitor() throws Exception {
        var email = somebody();
        registration.signUp(email, Optional.of("Åsa"), visitorSpeaking(Locale.of("sv", "SE")));
        var letter = lettersTo(email).getLast();
        assertThat(letter.getSubject()).isEqualTo("Skapa ditt konto på Jobatlas");
        assertThat(plainText(letter)).contains("Hej Åsa,", "i 24 timmar");
    }

    @Test
    void oneMailboxIsNotFlooded() throws Exception {
        var email = somebody();
        for (var i = 0; i < 10; i++) {
            reset.request(email, someVisitor());
            registration.signUp(email, Optional.empty(), someVisitor());
        }
        assertThat(lettersTo(email)).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void oneNetworkAsksOnlySoOften() {
        var visitor = someVisitor();
        for (var i = 0; i < 20; i++) {
            registration.signUp(somebody(), Optional.empty(), visitor);
        }
        assertThatThrownBy(() -> registration.signUp(somebody(), Optional.empty(), visitor))
                .isInstanceOf(TooManyRequestsException.class);
    }

    @Test
    void aLetterIsTriedAgainWhenTheMailServerWasAway() throws Exception {
        var email = somebody();
        mailServer.stop();
        registration.signUp(email, Optional.empty(), someVisitor());
        delivery.deliverDue();
        restoreMail();
        assertThat(lettersTo(email)).isEmpty();
        clock.advance(Duration.ofMinutes(2));
        assertThat(lettersTo(email)).hasSize(1);
        clock.advance(Duration.ofHours(2));
        assertThat(lettersTo(email)).hasSize(1);
    }
}
