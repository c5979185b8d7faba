package org.jobatlas.account.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jobatlas.account.PublicPaths;
import org.jobatlas.account.Role;
import org.jobatlas.account.internal.signin.KnownDevices;
import org.jobatlas.account.internal.signin.RememberedDevices;
import org.jobatlas.shared.EmailAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The portal behind a real proxy with TLS; visitors come from addresses of their own on loopback. */
@TestPropertySource(properties = {"jobatlas.account.trusted-proxies=127.0.0.1", "server.forward-headers-strategy=none"})
@Import(BehindProxyIT.Peephole.class)
class BehindProxyIT extends AccountIntegration {

    private static final AtomicInteger NETWORKS = new AtomicInteger(1);

    @TempDir
    private Path folder;

    @LocalServerPort
    private int port;

    private TlsProxy proxy;

    @BeforeEach
    void start() throws Exception {
        assumeTrue(InetAddress.getByName("127.0.9.1").isReachable(500), "Skipped: loopback has one address only here");
        proxy = new TlsProxy(port, folder);
    }

    @AfterEach
    void stop() {
        if (proxy != null) {
            proxy.close();
        }
    }

    @Test
    void thePortalSeesTheAddressOfTheVisitor() throws Exception {
        assertThat(seen(get(proxy.visitor("127.0.9.1"), "/test/who"))).startsWith("127.0.9.1 ");
    }

    @Test
    void aVisitorWhoForgesTheHeaderIsSeenAsThemselves() throws Exception {
        var request = HttpRequest.newBuilder(URI.create(proxy.url("/test/who")))
                .header("X-Forwarded-For", "198.51.100.7")
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-Proto", "http")
                .header("Forwarded", "for=198.51.100.7;host=evil.example;proto=http")
                .build();
        assertThat(proxy.visitor("127.0.9.1")
                        .send(request, BodyHandlers.ofString())
                        .body())
                .isEqualTo("127.0.9.1 https jobs.example 443");
    }

    @Test
    void whoGoesAroundTheProxyIsNotBelieved() throws Exception {
        var answer = direct("127.0.8.1", "X-Forwarded-For: 198.51.100.7\r\nX-Forwarded-Host: evil.example\r\n");
        assertThat(answer).contains("127.0.8.1 https jobs.example 443");
    }

    @Test
    void guessesOfAnAttackerDoNotHoldTheOwnerUp() throws Exception {
        var email = somebody();
        account(email, Role.SEEKER);
        var attacker = proxy.visitor(someAddress());
        for (var i = 0; i < 8; i++) {
            signIn(attacker, email, "guess " + i);
        }
        assertThat(target(signIn(attacker, email, PASSWORD))).endsWith("/login?wait");
        assertThat(target(signIn(proxy.visitor(someAddress()), email, PASSWORD)))
                .isEqualTo("/");
    }

    @Test
    void anAttackerWhoForgesAddressesIsSlowedDownAlike() throws Exception {
        var email = somebody();
        account(email, Role.SEEKER);
        var attacker = proxy.visitor(someAddress());
        for (var i = 0; i < 8; i++) {
            signIn(attacker, email, "guess " + i, "X-Forwarded-For", "198.51." + i + ".7");
        }
        assertThat(target(signIn(attacker, email, PASSWORD, "X-Forwarded-For", "198.51.99.7")))
                .endsWith("/login?wait");
    }

    @Test
    void everyCookieIsForEncryptedConnectionsAlone() throws Exception {
        var email = somebody();
        account(email, Role.SEEKER);
        var cookies = signIn(proxy.visitor(someAddress()), email, PASSWORD, "remember-me", "on")
                .headers()
                .allValues("Set-Cookie");
        assertThat(cookies)
                .anyMatch(cookie -> cookie.startsWith("jobatlas-session="))
                .anyMatch(cookie -> cookie.startsWith(KnownDevices.COOKIE))
                .anyMatch(cookie -> cookie.startsWith(RememberedDevices.COOKIE))
                .allMatch(cookie -> cookie.contains("Secure") && cookie.contains("HttpOnly"));
    }

    @Test
    void browsersAreToldToComeEncryptedNextTime() throws Exception {
        assertThat(get(proxy.visitor(someAddress()), "/test/who").headers().firstValue("Strict-Transport-Security"))
                .hasValueSatisfying(value -> assertThat(value).contains("max-age=31536000"));
    }

    @Test
    void redirectsStayOnThePublicAddress() throws Exception {
        var answer = direct("127.0.8.1", "", "/account", "evil.example");
        assertThat(answer).startsWith("HTTP/1.1 302").contains("Location: ").doesNotContain("evil.example");
    }

    private static String someAddress() {
        return "127.1." + NETWORKS.incrementAndGet() + ".1";
    }

    private static String seen(HttpResponse<String> answer) {
        return answer.body();
    }

    private static String target(HttpResponse<String> answer) {
        return URI.create(answer.headers().firstValue("Location").orElse("nowhere"))
                .toString()
                .replaceFirst("^https://jobs.example", "");
    }

    private HttpResponse<String> get(HttpClient visitor, String path) throws IOException, InterruptedException {
        return visitor.send(HttpRequest.newBuilder(URI.create(proxy.url(path))).build(), BodyHandlers.ofString());
    }

    /** Signs in with the token of the form; an extra pair is a header, or the check box where it is named so. */
    private HttpResponse<String> signIn(HttpClient visitor, EmailAddress email, String password, String... extra)
            throws Exception {
        var form = get(visitor, "/test/token");
        var remember = extra.length > 0 && extra[0].equals("remember-me") ? "&remember-me=on" : "";
        var body = List.of(
                                "email=" + encode(email.value()),
                                "password=" + encode(password),
                                "_csrf=" + encode(form.body()))
                        .stream()
                        .collect(Collectors.joining("&"))
                + remember;
        var request = HttpRequest.newBuilder(URI.create(proxy.url("/login")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header(
                        "Cookie",
                        form.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0])
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (extra.length == 2 && remember.isEmpty()) {
            request.header(extra[0], extra[1]);
        }
        return visitor.send(request.build(), BodyHandlers.ofString());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private String direct(String from, String headers) throws IOException {
        return direct(from, headers, "/test/who", "localhost");
    }

    @SuppressWarnings("AddressSelection") // addresses, not names
    private String direct(String from, String headers, String path, String host) throws IOException {
        try (var socket = new Socket(InetAddress.getByName("127.0.0.1"), port, InetAddress.getByName(from), 0)) {
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\n" + headers
                                    + "Connection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Shows what the portal believes, and the token of its forms. */
    @TestConfiguration
    static class Peephole {

        @Bean
        PublicPaths peepholePaths() {
            return PublicPaths.of("/test/**");
        }

        @RestController
        static class Eye {

            @GetMapping("/test/who")
            String who(HttpServletRequest request) {
                return request.getRemoteAddr() + " " + request.getScheme() + " " + request.getServerName() + " "
                        + request.getServerPort();
            }

            @GetMapping("/test/token")
            String token(CsrfToken token) {
                return token.getToken();
            }
        }
    }
}
