package org.jobatlas.account.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.servlet.Filter;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.PasswordReset;
import org.jobatlas.account.Registration;
import org.jobatlas.account.Role;
import org.jobatlas.account.Visitor;
import org.jobatlas.mail.internal.Postman;
import org.jobatlas.shared.EmailAddress;
import org.jobatlas.testing.AdjustableClock;
import org.jobatlas.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the integration tests of this module share: the slice, a browser of sorts, and the mailbox. */
@SpringBootTest(
        classes = AccountSlice.class,
        // Vaadin finds its routes when a real servlet container starts
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.jpa.properties.hibernate.search.enabled=false",
            "db-scheduler.enabled=false",
            // it would switch scheduling on, and letters would leave at times of their own
            "spring.modulith.moments.enabled=false",
            "management.endpoints.web.exposure.include=health,prometheus",
            "jobatlas.account.base-url=https://jobs.example"
        })
@ContextConfiguration(initializers = TestDatabase.class)
abstract class AccountIntegration {

    static final String PASSWORD = "moss lantern orbit 4";

    private static final Pattern LINK = Pattern.compile("https?://jobs\\.example/\\S+token=([A-Za-z0-9_-]+)");

    @Autowired
    Registration registration;

    @Autowired
    PasswordReset reset;

    @Autowired
    AccountRepository accounts;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    Postman delivery;

    @Autowired
    GreenMail mailServer;

    @Autowired
    private JavaMailSenderImpl mailSender;

    @Autowired
    AdjustableClock clock;

    @Autowired
    @Qualifier("springSecurityFilterChain")
    private Filter security;

    @Autowired
    private SecurityContextHolderStrategy holder;

    MockMvc web;

    @BeforeEach
    void open() throws Exception {
        // the context of another test may have put its own in its place
        SecurityContextHolder.setContextHolderStrategy(holder);
        web = MockMvcBuilders.standaloneSetup(new Anything())
                .apply(SecurityMockMvcConfigurers.springSecurity(security))
                .build();
        restoreMail();
        delivery.deliverDue();
        mailServer.purgeEmailFromAllMailboxes();
    }

    /** Starts the mail server if it was stopped, on the port it gets. */
    void restoreMail() {
        if (!mailServer.isRunning()) {
            mailServer.start();
        }
        mailSender.setPort(mailServer.getSmtp().getPort());
    }

    static EmailAddress somebody() {
        return new EmailAddress("p" + UUID.randomUUID().toString().substring(0, 12) + "@example.org");
    }

    /** An address of the documentation range that no other test uses, so that their limits do not meet. */
    static String someNetwork() {
        return "2001:db8:" + UUID.randomUUID().toString().substring(0, 4) + ":"
                + UUID.randomUUID().toString().substring(0, 4) + "::1";
    }

    static Visitor someVisitor() {
        return visitorSpeaking(Locale.ENGLISH);
    }

    static Visitor visitorSpeaking(Locale language) {
        return new Visitor(someNetwork(), language, UUID.randomUUID().toString(), Optional.empty());
    }

    AccountId account(EmailAddress email, Role... roles) {
        var person = new Account.Person(Optional.empty(), Locale.ENGLISH, Set.copyOf(Arrays.asList(roles)));
        return accounts.save(new Account(email, String.valueOf(encoder.encode(PASSWORD)), person, clock.instant()))
                .id();
    }

    List<MimeMessage> lettersTo(EmailAddress email) throws MessagingException {
        delivery.deliverDue();
        return Arrays.stream(mailServer.getReceivedMessages())
                .filter(message ->
                        GreenMailUtil.getAddressList(recipients(message)).equals(email.value()))
                .toList();
    }

    String tokenSentTo(EmailAddress email) throws MessagingException {
        var letters = lettersTo(email);
        assertThat(letters).isNotEmpty();
        var matcher = LINK.matcher(plainText(letters.getLast()));
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    static String plainText(MimeMessage message) {
        try {
            return textOf(message.getContent());
        } catch (MessagingException | java.io.IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String textOf(Object content) throws MessagingException, java.io.IOException {
        return content instanceof jakarta.mail.internet.MimeMultipart parts
                ? textOf(parts.getBodyPart(0).getContent())
                : content.toString();
    }

    MvcResult signIn(SignInAttempt attempt) throws Exception {
        var request = post("/login")
                .param("email", attempt.email())
                .param("password", attempt.password())
                .with(csrf())
                .with(servlet -> {
                    servlet.setRemoteAddr(attempt.network());
                    return servlet;
                });
        if (attempt.remember()) {
            request = request.param("remember-me", "on");
        }
        for (var cookie : attempt.cookies()) {
            request = request.cookie(cookie);
        }
        return web.perform(request).andReturn();
    }

    static Cookie cookie(MvcResult result, String name) {
        return Objects.requireNonNull(result.getResponse().getCookie(name));
    }

    static MockHttpSession session(MvcResult result) {
        return (MockHttpSession) Objects.requireNonNull(result.getRequest().getSession());
    }

    MvcResult open(String path, Cookie... cookies) throws Exception {
        var request = get(path);
        return web.perform(cookies.length > 0 ? request.cookie(cookies) : request)
                .andReturn();
    }

    /** Answers whatever the filters let through; no bean, or it would answer real browsers too. */
    @RestController
    static class Anything {

        @RequestMapping("/**")
        String answer() {
            return "let through";
        }
    }

    /** What somebody types, and where. */
    record SignInAttempt(String email, String password, String network, boolean remember, List<Cookie> cookies) {

        static SignInAttempt of(EmailAddress email, String password) {
            return new SignInAttempt(email.value(), password, someNetwork(), false, List.of());
        }

        SignInAttempt from(String where) {
            return new SignInAttempt(email, password, where, remember, cookies);
        }

        SignInAttempt with(Cookie cookie) {
            return new SignInAttempt(email, password, network, remember, List.of(cookie));
        }

        SignInAttempt remembered() {
            return new SignInAttempt(email, password, network, true, cookies);
        }
    }

    private static jakarta.mail.Address[] recipients(MimeMessage message) {
        try {
            return message.getAllRecipients();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }
}
