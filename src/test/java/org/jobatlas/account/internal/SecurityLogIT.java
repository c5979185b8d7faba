package org.jobatlas.account.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.Accounts;
import org.jobatlas.account.OwnAccount;
import org.jobatlas.account.Role;
import org.jobatlas.account.SecurityEvent;
import org.jobatlas.account.SecurityEvent.Kind;
import org.jobatlas.account.SecurityLog;
import org.jobatlas.account.WrongPasswordException;
import org.jobatlas.account.internal.log.SecurityLines;
import org.jobatlas.account.internal.signin.RememberedDevices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** What is noted of accounts, and what is not. */
class SecurityLogIT extends AccountIntegration {

    @Autowired
    private SecurityLog log;

    @Autowired
    private OwnAccount own;

    @Autowired
    private Accounts people;

    @Autowired
    private AccountHousekeeping housekeeping;

    @Autowired
    private TransactionTemplate transaction;

    private final Logger logger = (Logger) LoggerFactory.getLogger(SecurityLines.LOGGER);
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    @BeforeEach
    void listen() {
        lines.start();
        logger.addAppender(lines);
    }

    @AfterEach
    void leave() {
        logger.detachAppender(lines);
        SecurityContextHolder.clearContext();
    }

    @Test
    void theLifeOfAnAccountIsNoted() throws Exception {
        var email = somebody();
        registration.signUp(email, Optional.empty(), someVisitor());
        var id = registration.confirm(tokenSentTo(email), PASSWORD);
        signIn(SignInAttempt.of(email, "not the password"));
        signIn(SignInAttempt.of(email, PASSWORD).from("203.0.113.77"));
        as(id, Role.SEEKER, () -> {
            assertThatThrownBy(() -> own.delete("not the password")).isInstanceOf(WrongPasswordException.class);
            own.changePassword(PASSWORD, "another good lantern");
            own.signOutEverywhere();
        });
        var administrator = account(somebody(), Role.ADMINISTRATOR);
        as(administrator, Role.ADMINISTRATOR, () -> {
            people.assignRoles(id, Set.of(Role.RECRUITER));
            people.suspend(id);
            people.activate(id);
        });
        assertThat(events(email.value()))
                .extracting(SecurityEvent::kind)
                .containsExactly(
                        Kind.ACTIVATED,
                        Kind.SUSPENDED,
                        Kind.ROLES_CHANGED,
                        Kind.SIGNED_OUT_EVERYWHERE,
                        Kind.PASSWORD_CHANGED,
                        Kind.PASSWORD_WRONG,
                        Kind.SIGNED_IN,
                        Kind.SIGN_IN_FAILED,
                        Kind.ACCOUNT_CREATED);
        assertThat(events(email.value()).get(2))
                .satisfies(event -> assertThat(event.actor()).contains(administrator))
                .satisfies(event -> assertThat(event.detail()).isEqualTo("[RECRUITER]"));
        assertThat(events(email.value()).get(1).actor()).contains(administrator);
    }

    @Test
    void erasureIsNotedWithoutTheAddress() {
        var email = somebody();
        var id = account(email, Role.SEEKER);
        as(id, Role.SEEKER, () -> own.delete(PASSWORD));
        assertThat(events(""))
                .filteredOn(event -> event.account().equals(Optional.of(id)))
                .extracting(SecurityEvent::kind)
                .containsExactly(Kind.ERASED);
        assertThat(lines()).anyMatch(line -> line.contains("ERASED")).noneMatch(line -> line.contains(email.value()));
    }

    @Test
    void whatWasTypedAndWholeAddressesAreNeverNoted() throws Exception {
        var email = somebody();
        account(email, Role.SEEKER);
        signIn(SignInAttempt.of(email, "a-secret-guess").from("203.0.113.77"));
        var typed = somebody();
        signIn(SignInAttempt.of(typed, "a-secret-guess").from("203.0.113.77"));
        assertThat(lines())
                .hasSizeGreaterThanOrEqualTo(2)
                .noneMatch(line -> line.contains("a-secret-guess")
                        || line.contains(email.value())
                        || line.contains(typed.value())
                        || line.contains("203.0.113.77"));
        assertThat(events("")).anyMatch(event -> event.account().isEmpty() && event.kind() == Kind.SIGN_IN_FAILED);
    }

    @Test
    void everyLineIsJson() throws Exception {
        var email = somebody();
        var id = account(email, Role.SEEKER);
        signIn(SignInAttempt.of(email, PASSWORD));
        transaction.executeWithoutResult(
                status -> log.note(Kind.ACTIVATED, Optional.of(id), "two\nlines \"and\" more"));
        var json = JsonMapper.builder().build();
        assertThat(lines()).hasSize(2).allSatisfy(line -> {
            assertThat(line).doesNotContain("\n");
            assertThat(json.readTree(line).path("account").asString()).isEqualTo(id.toString());
            assertThat(json.readTree(line).path("at").asString()).startsWith("20");
        });
    }

    @Test
    void whatIsUndoneWasNotNoted() {
        var id = account(somebody(), Role.SEEKER);
        transaction.executeWithoutResult(status -> {
            log.note(Kind.SUSPENDED, Optional.of(id), "");
            status.setRollbackOnly();
        });
        assertThat(lines()).isEmpty();
        assertThat(events("")).noneMatch(event -> event.account().equals(Optional.of(id)));
    }

    @Test
    void aCopiedCookieIsNoted() throws Exception {
        var email = somebody();
        account(email, Role.SEEKER);
        var cookie = cookie(signIn(SignInAttempt.of(email, PASSWORD).remembered()), RememberedDevices.COOKIE);
        open("/account", cookie);
        clock.advance(Duration.ofMinutes(5));
        open("/account", cookie);
        assertThat(events(email.value()).getFirst().kind()).isEqualTo(Kind.COOKIE_COPIED);
    }

    @Test
    void aFloodOfRefusedSignInsIsNotedOnceInAWhile() throws Exception {
        var email = somebody();
        account(email, Role.SEEKER);
        var network = someNetwork();
        for (var i = 0; i < 12; i++) {
            signIn(SignInAttempt.of(email, "guess").from(network));
        }
        assertThat(events(email.value()))
                .filteredOn(event -> event.kind() == Kind.SIGN_IN_SLOWED)
                .hasSize(1);
    }

    @Test
    void theLogIsFilteredAndShownPageByPage() throws Exception {
        var email = somebody();
        var id = account(email, Role.SEEKER);
        for (var i = 0; i < 5; i++) {
            log.note(Kind.ACTIVATED, Optional.of(id), "");
        }
        log.note(Kind.SUSPENDED, Optional.of(id), "");
        administrate();
        var filter = new SecurityLog.Filter(
                Optional.of(Kind.ACTIVATED), email.value().toUpperCase(java.util.Locale.ROOT));
        assertThat(log.find(filter, 0, 3).total()).isEqualTo(5);
        assertThat(log.find(filter, 0, 3).items()).hasSize(3);
        assertThat(log.find(filter, 3, 3).items()).hasSize(2);
        assertThat(log.find(new SecurityLog.Filter(Optional.empty(), "%' or 1=1"), 0, 3)
                        .items())
                .isEmpty();
    }

    @Test
    void administratorsAloneReadIt() {
        var id = account(somebody(), Role.RECRUITER);
        as(
                id,
                Role.RECRUITER,
                () -> assertThatThrownBy(() -> log.find(new SecurityLog.Filter(Optional.empty(), ""), 0, 10))
                        .isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void theLogIsKeptAsLongAsTheSettingsSay() {
        var id = account(somebody(), Role.SEEKER);
        log.note(Kind.ACTIVATED, Optional.of(id), "");
        clock.advance(Duration.ofDays(179));
        housekeeping.tidy();
        assertThat(events("")).anyMatch(event -> event.account().equals(Optional.of(id)));
        clock.advance(Duration.ofDays(2));
        housekeeping.tidy();
        assertThat(events("")).noneMatch(event -> event.account().equals(Optional.of(id)));
    }

    private List<String> lines() {
        return lines.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }

    private List<SecurityEvent> events(String address) {
        administrate();
        try {
            return log.find(new SecurityLog.Filter(Optional.empty(), address), 0, 500).items().stream()
                    .map(SecurityLog.Entry::event)
                    .toList();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private void administrate() {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        "test",
                        null,
                        org.springframework.security.core.authority.AuthorityUtils.createAuthorityList(
                                "ROLE_ADMINISTRATOR")));
    }

    private void as(AccountId id, Role role, Runnable work) {
        var principal = accounts.findById(id.value()).orElseThrow().principal();
        assertThat(principal.has(role)).isTrue();
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities()));
        try {
            work.run();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
