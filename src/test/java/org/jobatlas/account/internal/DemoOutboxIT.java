package org.jobatlas.account.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jobatlas.account.DemoAccounts;
import org.jobatlas.account.Outbox;
import org.jobatlas.account.OutboxLetter;
import org.jobatlas.account.Role;
import org.jobatlas.account.Visitor;
import org.jobatlas.account.internal.demo.DemoLetters;
import org.jobatlas.account.internal.letter.ResetLetter;
import org.jobatlas.account.internal.signin.KnownDevices;
import org.jobatlas.mail.Delivery;
import org.jobatlas.mail.WrittenLetter;
import org.jobatlas.shared.EmailAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** A letter opens the account it is written to, so whoever reads letters of the demo must be its owner already. */
@TestPropertySource(properties = "jobatlas.account.demo=true")
class DemoOutboxIT extends AccountIntegration {

    private static final String LINK = "https://jobs.example/reset-password?token=";

    @Autowired
    private Outbox outbox;

    @Autowired
    private DemoAccounts demo;

    @Autowired
    private DemoLetters letters;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ServletContext servlets;

    private final PrintStream before = System.out;
    private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();

    @BeforeEach
    void readTheTerminal() {
        terminal.reset();
        System.setOut(new PrintStream(terminal, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void giveTheTerminalBack() {
        System.setOut(before);
    }

    @Test
    void aLetterToADemoAccountIsOnTheTerminalAlone() {
        var administrator = demo.prepare().stream()
                .filter(account -> account.role() == Role.ADMINISTRATOR)
                .findFirst()
                .orElseThrow()
                .email();
        var visitor = someVisitor();
        reset.request(administrator, visitor);
        delivery.deliverDue();
        assertThat(terminal.toString(StandardCharsets.UTF_8)).contains(administrator.value(), LINK);
        assertThat(outbox.newest(visitor, 50)).isEmpty();
        assertThat(stored(administrator)).isNotEmpty().noneMatch(row -> row.contains("token="));
    }

    @Test
    void neitherIsItShownToABrowserThatSignedInToTheDemoAccount() throws Exception {
        var account = demo.prepare().getFirst();
        var device = cookie(signIn(SignInAttempt.of(account.email(), account.password())), KnownDevices.COOKIE);
        reset.request(account.email(), someVisitor());
        delivery.deliverDue();
        assertThat(outbox.newest(with(device.getValue()), 50)).isEmpty();
    }

    @Test
    void aSignUpIsShownToTheVisitThatAskedForItAndToNoOther() {
        var email = somebody();
        var visitor = someVisitor();
        registration.signUp(email, Optional.empty(), visitor);
        delivery.deliverDue();
        assertThat(outbox.newest(visitor, 50))
                .extracting(OutboxLetter::recipient)
                .containsExactly(email);
        assertThat(outbox.newest(someVisitor(), 50)).isEmpty();
        assertThat(terminal.toString(StandardCharsets.UTF_8)).doesNotContain(email.value());
    }

    @Test
    void whoAsksForTheResetOfSomebodyElseDoesNotSeeTheLink() throws Exception {
        var victim = somebody();
        account(victim, Role.SEEKER);
        var own = with(cookie(signIn(SignInAttempt.of(victim, PASSWORD)), KnownDevices.COOKIE)
                .getValue());
        var attacker = someVisitor();
        reset.request(victim, attacker);
        registration.signUp(victim, Optional.empty(), attacker);
        delivery.deliverDue();
        assertThat(outbox.newest(attacker, 50)).isEmpty();
        assertThat(outbox.newest(own, 50)).extracting(OutboxLetter::text).anyMatch(text -> text.contains(LINK));
    }

    @Test
    void aBrowserThatSignedInToAnotherAccountDoesNotSeeItEither() throws Exception {
        var victim = somebody();
        account(victim, Role.SEEKER);
        signIn(SignInAttempt.of(victim, PASSWORD));
        var other = somebody();
        account(other, Role.SEEKER);
        var device = cookie(signIn(SignInAttempt.of(other, PASSWORD)), KnownDevices.COOKIE);
        reset.request(victim, someVisitor());
        delivery.deliverDue();
        assertThat(outbox.newest(with(device.getValue()), 50)).isEmpty();
    }

    @Test
    void aLetterThatNoBrowserMayReadIsOnTheTerminal() {
        var email = somebody();
        account(email, Role.SEEKER);
        reset.request(email, someVisitor());
        delivery.deliverDue();
        assertThat(terminal.toString(StandardCharsets.UTF_8)).contains(email.value(), LINK);
        assertThat(stored(email)).isNotEmpty().noneMatch(row -> row.contains("token="));
    }

    @Test
    void aLetterToANewAddressThatNobodyAskedForIsOnTheTerminal() {
        var invited = somebody();
        var text = new WrittenLetter("Join us", "https://jobs.example/invitation?token=tern", "");
        letters.deliver(new Delivery(UUID.randomUUID(), invited, new ResetLetter.Request(Optional.empty()), text));
        assertThat(terminal.toString(StandardCharsets.UTF_8)).contains(invited.value(), "token=tern");
        assertThat(stored(invited)).isEmpty();
    }

    @Test
    void noLetterLeavesTheDemo() throws Exception {
        var email = somebody();
        registration.signUp(email, Optional.empty(), someVisitor());
        assertThat(lettersTo(email)).isEmpty();
        assertThat(mailServer.getReceivedMessages()).isEmpty();
    }

    @Test
    void whatAStrangerTypedDoesNotSteerTheTerminal() {
        var text = new WrittenLetter("Subject", "Hello \u001b[2J\u009b31m\u202eX,", "");
        var delivery = new Delivery(UUID.randomUUID(), somebody(), new ResetLetter.Request(Optional.empty()), text);
        assertThat(DemoLetters.onTerminal(delivery)).doesNotContain("\u001b", "\u009b", "\u202e");
    }

    @Test
    void theDemoHasAnOutboxPage() {
        assertThat(outboxPage(servlets)).isPresent();
    }

    static Optional<?> outboxPage(ServletContext servlets) {
        return RouteConfiguration.forRegistry(ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlets)))
                .getRoute("outbox", List.of());
    }

    private static Visitor with(String device) {
        return new Visitor(someNetwork(), Locale.ENGLISH, "another visit", Optional.of(device));
    }

    private List<String> stored(EmailAddress email) {
        return jdbc.sql("select l::text from mail_letter l where recipient = :email union all select l::text from"
                        + " demo_letter l where recipient = :email")
                .param("email", email.value())
                .query(String.class)
                .list();
    }
}
