package org.jobatlas.account.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Objects;
import org.jobatlas.account.Role;
import org.jobatlas.account.internal.signin.KnownDevices;
import org.jobatlas.account.internal.signin.RememberedDevices;
import org.jobatlas.shared.EmailAddress;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Who gets in, who is held up, and who is not. */
class SignInIT extends AccountIntegration {

    private static final String IN = "/";
    private static final String WRONG = "/login?error";
    private static final String WAIT = "/login?wait";

    @Test
    void anUnknownAddressAndAWrongPasswordGetTheSameAnswer() throws Exception {
        var email = somebody();
        account(email, Role.SEEKER);
        var wrong = signIn(SignInAttempt.of(email, "not the password"));
        var unknown = signIn(SignInAttempt.of(somebody(), "not the password"));
        assertThat(target(wrong)).isEqualTo(WRONG).isEqualTo(target(unknown));
        assertThat(wrong.getResponse().getHeaderNames())
                .isEqualTo(unknown.getResponse().getHeaderNames());
    }

    @Test
    void anUnknownAddressCostsAsMuchAsAWrongPassword() throws Exception {
        var email = somebody();
        account(email, Role.SEEKER);
        signIn(SignInAttempt.of(somebody(), "warm up"));
        var wrong = median(email);
        var unknown = median(somebody());
        assertThat(unknown).isBetween(wrong / 2, wrong * 2);
    }

    @Test
    void guessingFromOneNetworkIsSlowedDownMoreAndMore() throws Exception {
        var email = somebody();
        account(email, Role.SEEKER);
        var network = someNetwork();
        var guess = SignInAttempt.of(email, "guess").from(network);
        for (var i = 0; i < 5; i++) {
            assertThat(target(signIn(guess))).isEqualTo(WRONG);
        }
        assertThat(target(signIn(guess))).isEqualTo(WAIT);
        clock.advance(Duration.ofMinutes(1));
        for (var i = 0; i < 5; i++) {
            assertThat(target(signIn(guess))).isEqualTo(WRONG);
        }
        clock.advance(Duration.ofMinutes(1));
        signIn(guess);
        assertThat(target(signIn(guess))).isEqualTo(WAIT);
    }

    @Test
    void anUnknownAddressIsSlowedDownAlike() throws Exception {
        var guess = SignInAttempt.of(somebody(), "guess");
        for (var i = 0; i < 5; i++) {
            assertThat(target(signIn(guess))).isEqualTo(WRONG);
        }
        assertThat(target(signIn(guess))).isEqualTo(WAIT);
    }

    @Test
    void guessesOfOthersDoNotHoldTheOwnerUpElsewhere() throws Exception {
        var email = somebody();
        account(email, Role.SEEKER);
        exhaust(email, someNetwork());
        assertThat(target(signIn(SignInAttempt.of(email, PASSWORD)))).isEqualTo(IN);
    }

    @Test
    void guessesFromTheSameNetworkDoNotHoldTheOwnersDeviceUp() throws Exception {
        var email = somebody();
        account(email, Role.SEEKER);
        var network = someNetwork();
        var first = signIn(SignInAttempt.of(email, PASSWORD).from(network));
        var device = cookie(first, KnownDevices.COOKIE);
        exhaust(email, network);
        assertThat(target(signIn(SignInAttempt.of(email, PASSWORD).from(network))))
                .isEqualTo(WAIT);
        assertThat(target(signIn(SignInAttempt.of(email, PASSWORD).from(network).with(device))))
                .isEqualTo(IN);
    }

    @Test
    void aDeviceKnownToOneAccountIsAStrangerToAnother() throws Exception {
        var own = somebody();
        var other = somebody();
        account(own, Role.SEEKER);
        account(other, Role.SEEKER);
        var device = cookie(signIn(SignInAttempt.of(own, PASSWORD)), KnownDevices.COOKIE);
        var network = someNetwork();
        exhaust(other, network);
        assertThat(target(signIn(SignInAttempt.of(other, PASSWORD).from(network).with(device))))
                .isEqualTo(WAIT);
    }

    @Test
    void aSuspendedAccountStaysOutside() throws Exception {
        var email = somebody();
        var id = account(email, Role.SEEKER);
        var account = accounts.findById(id.value()).orElseThrow();
        account.suspend();
        accounts.save(account);
        assertThat(target(signIn(SignInAttempt.of(email, PASSWORD)))).isEqualTo(WRONG);
    }

    @Test
    void signingInChangesTheSession() throws Exception {
        var email = somebody();
        account(email, Role.SEEKER);
        var session = new MockHttpSession();
        var before = session.getId();
        var result = web.perform(post("/login")
                        .session(session)
                        .param("email", email.value())
                        .param("password", PASSWORD)
                        .with(csrf()))
                .andReturn();
        assertThat(target(result)).isEqualTo(IN);
        assertThat(result.getRequest().getSession(false))
                .isNotNull()
                .satisfies(after -> assertThat(after.getId()).isNotEqualTo(before));
    }

    @Test
    void signingInNeedsTheTokenOfTheForm() throws Exception {
        var email = somebody();
        account(email, Role.SEEKER);
        var result = web.perform(post("/login").param("email", email.value()).param("password", PASSWORD))
                .andReturn();
        assertThat(result.getResponse().getStatus()).isIn(302, 403);
        assertThat(result.getResponse().getRedirectedUrl()).isNotEqualTo(IN);
        assertThat(open("/account", session(result))).isFalse();
    }

    @Test
    void signingOutNeedsTheTokenToo() throws Exception {
        var session = sessionOf(somebody());
        web.perform(post("/logout").session(session)).andReturn();
        assertThat(open("/account", session)).isTrue();
        web.perform(post("/logout").session(session).with(csrf())).andReturn();
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void aRememberedDeviceIsSignedInAgainWithACookieThatChanges() throws Exception {
        var cookie = remembered(somebody());
        var again = open("/account", cookie);
        var next = cookie(again, RememberedDevices.COOKIE);
        assertThat(again.getResponse().getStatus()).isEqualTo(200);
        assertThat(next.getValue()).isNotEqualTo(cookie.getValue());
        assertThat(next.isHttpOnly()).isTrue();
        assertThat(next.getAttribute("SameSite")).isEqualTo("Lax");
    }

    @Test
    void twoTabsThatOpenAtTheSameTimeAreNoTheft() throws Exception {
        var cookie = remembered(somebody());
        var next = cookie(open("/account", cookie), RememberedDevices.COOKIE);
        assertThat(open("/account", cookie).getResponse().getStatus()).isEqualTo(200);
        assertThat(open("/account", next).getResponse().getStatus()).isEqualTo(200);
    }

    @Test
    void aCopiedCookieEndsTheSeries() throws Exception {
        var cookie = remembered(somebody());
        var next = cookie(open("/account", cookie), RememberedDevices.COOKIE);
        clock.advance(Duration.ofMinutes(5));
        assertThat(open("/account", cookie).getResponse().getStatus()).isEqualTo(302);
        assertThat(open("/account", next).getResponse().getStatus()).isEqualTo(302);
    }

    @Test
    void aCopiedCookieEndsEverySessionOfTheAccount() throws Exception {
        var email = somebody();
        var cookie = remembered(email);
        var elsewhere = session(signIn(SignInAttempt.of(email, PASSWORD)));
        open("/account", cookie);
        assertThat(open("/account", elsewhere)).isTrue();
        clock.advance(Duration.ofMinutes(5));
        open("/account", cookie);
        assertThat(open("/account", elsewhere)).isFalse();
    }

    @Test
    void guessingFromManyNetworksIsSlowedDownAndDoesNotHoldKnownDevicesUp() throws Exception {
        var email = somebody();
        account(email, Role.SEEKER);
        var device = cookie(signIn(SignInAttempt.of(email, PASSWORD)), KnownDevices.COOKIE);
        guessFromManyNetworks(email);
        assertThat(target(signIn(SignInAttempt.of(email, "guess")))).isEqualTo(WAIT);
        assertThat(target(signIn(SignInAttempt.of(email, PASSWORD).with(device))))
                .isEqualTo(IN);
        clock.advance(Duration.ofMinutes(15));
        assertThat(target(signIn(SignInAttempt.of(email, PASSWORD)))).isEqualTo(IN);
    }

    @Test
    void anUnknownAddressIsSlowedDownAlikeFromManyNetworks() throws Exception {
        var email = somebody();
        guessFromManyNetworks(email);
        assertThat(target(signIn(SignInAttempt.of(email, "guess")))).isEqualTo(WAIT);
    }

    @Test
    void whoResetsThePasswordGetsInWhileTheAttackGoesOn() throws Exception {
        var email = somebody();
        account(email, Role.SEEKER);
        reset.request(email, someVisitor());
        var token = tokenSentTo(email);
        var request = new MockHttpServletRequest();
        var response = new MockHttpServletResponse();
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request, response));
        try {
            reset.complete(token, "another good lantern");
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
        guessFromManyNetworks(email);
        var device = Objects.requireNonNull(response.getCookie(KnownDevices.COOKIE));
        assertThat(target(signIn(SignInAttempt.of(email, "another good lantern"))))
                .isEqualTo(WAIT);
        assertThat(target(signIn(SignInAttempt.of(email, "another good lantern").with(device))))
                .isEqualTo(IN);
    }

    @Test
    void aDeviceCookieThatSomebodySlippedInIsNotTheOneThatBecomesKnown() throws Exception {
        var email = somebody();
        account(email, Role.SEEKER);
        var planted = new Cookie(KnownDevices.COOKIE, "known-to-the-attacker");
        signIn(SignInAttempt.of(email, PASSWORD).with(planted));
        var network = someNetwork();
        exhaust(email, network);
        assertThat(target(signIn(SignInAttempt.of(email, PASSWORD).from(network).with(planted))))
                .isEqualTo(WAIT);
    }

    private void guessFromManyNetworks(EmailAddress email) throws Exception {
        for (var i = 0; i < 30; i++) {
            assertThat(target(signIn(SignInAttempt.of(email, "guess " + i)))).isEqualTo(WRONG);
        }
    }

    private void exhaust(EmailAddress email, String network) throws Exception {
        for (var i = 0; i < 8; i++) {
            signIn(SignInAttempt.of(email, "guess " + i).from(network));
        }
    }

    private long median(EmailAddress email) throws Exception {
        // of this thread, which does all of it
        var processor = java.lang.management.ManagementFactory.getThreadMXBean();
        var times = new long[5];
        for (var i = 0; i < times.length; i++) {
            var start = processor.getCurrentThreadCpuTime();
            signIn(SignInAttempt.of(email, "not the password"));
            times[i] = processor.getCurrentThreadCpuTime() - start;
        }
        java.util.Arrays.sort(times);
        return times[times.length / 2];
    }

    private Cookie remembered(EmailAddress email) throws Exception {
        account(email, Role.SEEKER);
        var cookie = cookie(signIn(SignInAttempt.of(email, PASSWORD).remembered()), RememberedDevices.COOKIE);
        return cookie;
    }

    private MockHttpSession sessionOf(EmailAddress email) throws Exception {
        account(email, Role.SEEKER);
        return session(signIn(SignInAttempt.of(email, PASSWORD)));
    }

    private boolean open(String path, MockHttpSession session) throws Exception {
        return web.perform(get(path).session(session)).andReturn().getResponse().getStatus() == 200;
    }

    private static String target(MvcResult result) {
        return String.valueOf(result.getResponse().getRedirectedUrl());
    }
}
