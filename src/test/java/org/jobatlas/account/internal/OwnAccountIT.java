package org.jobatlas.account.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.Optional;
import java.util.Set;
import org.jobatlas.account.AccountErased;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.Accounts;
import org.jobatlas.account.OwnAccount;
import org.jobatlas.account.Role;
import org.jobatlas.account.TooManyRequestsException;
import org.jobatlas.account.WrongPasswordException;
import org.jobatlas.account.internal.signin.RememberedDevices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** What people do with their account, and what administrators do with those of others. */
class OwnAccountIT extends AccountIntegration {

    @Autowired
    private OwnAccount own;

    @Autowired
    private Accounts people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AccountSlice.Erasures erasures;

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void lettersAndLinksGoWithTheAccount() throws Exception {
        var email = somebody();
        registration.signUp(email, Optional.of("Ada"), someVisitor());
        var id = registration.confirm(tokenSentTo(email), PASSWORD);
        reset.request(email, someVisitor());
        as(id, () -> own.delete(PASSWORD));
        assertThat(jdbc.sql("select l::text from mail_letter l union all select t::text from one_time_token t")
                        .query(String.class)
                        .list())
                .noneMatch(row -> row.contains(email.value()));
    }

    @Test
    void aNewPasswordEndsOtherSessions() throws Exception {
        var email = somebody();
        var id = account(email, Role.SEEKER);
        var session = session(signIn(SignInAttempt.of(email, PASSWORD)));
        assertThat(opens("/account", session)).isTrue();
        as(id, () -> own.changePassword(PASSWORD, "another good lantern"));
        assertThat(opens("/account", session)).isFalse();
        assertThat(signIn(SignInAttempt.of(email, "another good lantern"))
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo("/");
    }

    @Test
    void signingOutEverywhereEndsRememberedDevicesToo() throws Exception {
        var email = somebody();
        var id = account(email, Role.SEEKER);
        var cookie = cookie(signIn(SignInAttempt.of(email, PASSWORD).remembered()), RememberedDevices.COOKIE);
        as(id, own::signOutEverywhere);
        assertThat(open("/account", cookie).getResponse().getStatus()).isEqualTo(302);
    }

    @Test
    void guessingTheCurrentPasswordIsLimited() {
        var id = account(somebody(), Role.SEEKER);
        as(id, () -> {
            for (var i = 0; i < 5; i++) {
                assertThatThrownBy(() -> own.delete("guess")).isInstanceOf(WrongPasswordException.class);
            }
            assertThatThrownBy(() -> own.delete(PASSWORD)).isInstanceOf(TooManyRequestsException.class);
        });
    }

    @Test
    void deletingTheAccountTellsTheOtherModules() {
        var email = somebody();
        var id = account(email, Role.SEEKER);
        as(id, () -> own.delete(PASSWORD));
        assertThat(accounts.existsByEmail(email.value())).isFalse();
        assertThat(erasures.heard).contains(new AccountErased(id));
    }

    @Test
    void aSuspensionCountsAtOnce() throws Exception {
        var email = somebody();
        var id = account(email, Role.SEEKER);
        var administrator = account(somebody(), Role.ADMINISTRATOR);
        var session = session(signIn(SignInAttempt.of(email, PASSWORD)));
        assertThat(opens("/account", session)).isTrue();
        as(administrator, () -> people.suspend(id));
        assertThat(opens("/account", session)).isFalse();
        as(administrator, () -> people.activate(id));
        assertThat(signIn(SignInAttempt.of(email, PASSWORD)).getResponse().getRedirectedUrl())
                .isEqualTo("/");
    }

    @Test
    void newRolesTakeEffectAtTheNextSignIn() throws Exception {
        var email = somebody();
        var id = account(email, Role.SEEKER);
        var administrator = account(somebody(), Role.ADMINISTRATOR);
        as(administrator, () -> people.assignRoles(id, Set.of(Role.RECRUITER)));
        assertThat(accounts.findById(id.value()).orElseThrow().summary().roles())
                .containsExactly(Role.RECRUITER);
    }

    @Test
    void anAdministratorDoesNotSuspendOrPromoteThemselves() {
        var administrator = account(somebody(), Role.ADMINISTRATOR);
        as(administrator, () -> {
            assertThatThrownBy(() -> people.suspend(administrator)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> people.assignRoles(administrator, Set.of()))
                    .isInstanceOf(AccessDeniedException.class);
        });
    }

    @Test
    void aSeekerSeesOnlyTheirOwnAccount() {
        var seeker = account(somebody(), Role.SEEKER);
        var other = account(somebody(), Role.SEEKER);
        as(seeker, () -> {
            assertThat(people.find(seeker)).isPresent();
            assertThatThrownBy(() -> people.find(other)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> people.list("", 0, 10)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> people.suspend(other)).isInstanceOf(AccessDeniedException.class);
        });
    }

    @Test
    void nobodyIsNobody() {
        assertThatThrownBy(own::get).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(() -> people.list("", 0, 10)).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void peopleAreFoundByAPartOfTheirAddress() {
        var email = somebody();
        var id = account(email, Role.SEEKER);
        var administrator = account(somebody(), Role.ADMINISTRATOR);
        as(administrator, () -> {
            var found = people.list(email.localPart().toUpperCase(java.util.Locale.ROOT), 0, 10);
            assertThat(found.total()).isEqualTo(1);
            assertThat(found.items().getFirst().id()).isEqualTo(id);
            assertThat(people.list("%", 0, 10).total()).isZero();
        });
    }

    private void as(AccountId id, Runnable action) {
        var principal = accounts.findById(id.value()).orElseThrow().principal();
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities()));
        try {
            action.run();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private boolean opens(String path, MockHttpSession session) throws Exception {
        return !session.isInvalid()
                && web.perform(get(path).session(session))
                                .andReturn()
                                .getResponse()
                                .getStatus()
                        == 200;
    }
}
