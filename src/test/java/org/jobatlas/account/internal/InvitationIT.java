package org.jobatlas.account.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jobatlas.account.AdministratorInvitation;
import org.jobatlas.account.LinkExpiredException;
import org.jobatlas.account.OtherAddressException;
import org.jobatlas.account.Role;
import org.jobatlas.account.SystemRights;
import org.jobatlas.account.WeakPasswordException;
import org.jobatlas.shared.EmailAddress;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.test.context.support.WithMockUser;

/** How somebody becomes an administrator without one. */
class InvitationIT extends AccountIntegration {

    private static final Pattern LINK = Pattern.compile("https://jobs\\.example/administrator\\?token=([\\w-]{43})");

    @Autowired
    private AdministratorInvitation invitation;

    @Test
    void theFirstAdministratorComesByALinkThatWorksOnce() throws Exception {
        var email = somebody();
        var token = token(invite(email));
        assertThat(invitation.isOpen(token)).isTrue();
        assertThat(accounts.existsByEmail(email.value())).isFalse();
        assertThatThrownBy(() -> invitation.accept(token, email, "password123"))
                .isInstanceOf(WeakPasswordException.class);
        invitation.accept(token, email, PASSWORD);
        assertThat(accounts.findByEmail(email.value()).orElseThrow().summary().roles())
                .containsExactly(Role.ADMINISTRATOR);
        assertThat(signIn(SignInAttempt.of(email, PASSWORD)).getResponse().getRedirectedUrl())
                .isEqualTo("/");
        assertThatThrownBy(() -> invitation.accept(token, email, PASSWORD)).isInstanceOf(LinkExpiredException.class);
    }

    @Test
    void somebodyWhoHasAnAccountKeepsTheirRoles() throws Exception {
        var email = somebody();
        account(email, Role.RECRUITER);
        var session = session(signIn(SignInAttempt.of(email, PASSWORD)));
        invitation.accept(token(invite(email)), email, "another good lantern");
        assertThat(accounts.findByEmail(email.value()).orElseThrow().summary().roles())
                .containsExactlyInAnyOrder(Role.RECRUITER, Role.ADMINISTRATOR);
        assertThat(session.getAttribute("SPRING_SECURITY_CONTEXT")).isNotNull();
        assertThat(web.perform(org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get("/account")
                                .session(session))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(302);
    }

    @Test
    void theLinkEndsWithItsTimeAndDoesNothingElse() {
        var email = somebody();
        var token = token(invite(email));
        assertThat(registration.findInvited(token)).isEmpty();
        assertThat(reset.findOwner(token)).isEmpty();
        clock.advance(Duration.ofHours(25));
        assertThatThrownBy(() -> invitation.accept(token, email, PASSWORD)).isInstanceOf(LinkExpiredException.class);
    }

    @Test
    void aLinkOfASignUpMakesNoAdministrator() throws Exception {
        var email = somebody();
        registration.signUp(email, Optional.empty(), someVisitor());
        var token = tokenSentTo(email);
        assertThat(invitation.isOpen(token)).isFalse();
        assertThatThrownBy(() -> invitation.accept(token, email, PASSWORD)).isInstanceOf(LinkExpiredException.class);
    }

    @Test
    void whoeverFindsTheLinkMustKnowForWhomItIs() {
        var email = somebody();
        var token = token(invite(email));
        for (int guess = 0; guess < 4; guess++) {
            assertThatThrownBy(() -> invitation.accept(token, somebody(), PASSWORD))
                    .isInstanceOf(OtherAddressException.class);
        }
        assertThat(invitation.isOpen(token)).isTrue();
        assertThatThrownBy(() -> invitation.accept(token, somebody(), PASSWORD))
                .isInstanceOf(OtherAddressException.class);
        assertThat(invitation.isOpen(token)).isFalse();
        assertThatThrownBy(() -> invitation.accept(token, email, PASSWORD)).isInstanceOf(LinkExpiredException.class);
        assertThat(accounts.existsByEmail(email.value())).isFalse();
    }

    @Test
    void theLinkCanBeMailed() throws Exception {
        var email = somebody();
        SystemRights.run(() -> invitation.mail(email, Locale.of("sv")));
        assertThat(lettersTo(email).getLast().getSubject()).isEqualTo("Bli administratör för Jobatlas");
        invitation.accept(tokenSentTo(email), email, PASSWORD);
        assertThat(accounts.existsByEmail(email.value())).isTrue();
    }

    @Test
    @WithMockUser(roles = "ADMINISTRATOR")
    void nobodyInvitesFromOutside() {
        assertThatThrownBy(() -> invitation.invite(somebody())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aStrangerInvitesNobody() {
        assertThatThrownBy(() -> invitation.invite(somebody()))
                .isInstanceOfAny(AccessDeniedException.class, AuthenticationCredentialsNotFoundException.class);
    }

    private URI invite(EmailAddress email) {
        return SystemRights.call(() -> invitation.invite(email));
    }

    private static String token(URI link) {
        var matcher = LINK.matcher(link.toString());
        assertThat(matcher.matches()).isTrue();
        return matcher.group(1);
    }
}
