package org.jobatlas.account.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the firewall, or the server before any filter, refuses is answered like everything else; sent by hand, as no client would. */
class RefusedRequestsIT extends AccountIntegration {

    private static final String MARK = "zebra";
    private static final int PATIENCE_MS = 20_000;

    @LocalServerPort
    private int port;

    static Stream<String> refused() {
        return Stream.of(
                line("GET /;a=" + MARK),
                line("GET //" + MARK),
                line("GET /jobs//" + MARK),
                line("GET /jobs%2F" + MARK),
                line("GET /jobs%5C" + MARK),
                line("GET /jobs%00" + MARK),
                line("GET /%2e%2e/" + MARK),
                line("GET /../../" + MARK),
                line("GET /jobs/%zz" + MARK),
                line("GET /%C0%AE" + MARK),
                line("GET /%25" + MARK),
                line("TRACE /login"),
                line("TRACK /login"),
                line("ZEBRA /login"),
                line("CONNECT /login"),
                "GET /login HTTP/1.1\r\nHost: " + MARK + " <script>\r\nConnection: close\r\n\r\n",
                "GET /login HTTP/1.1\r\nHost: a.example\r\nHost: " + MARK + ".example\r\nConnection: close\r\n\r\n",
                "GET /login HTTP/1.1\r\nConnection: close\r\n\r\n",
                "GET http://" + MARK + "@/login HTTP/1.1\r\nHost: a.example\r\nConnection: close\r\n\r\n",
                "GET /<" + MARK + "> HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET /login HTTP/7.3\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET /login HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: " + MARK
                        + "\r\nConnection: close\r\n\r\n",
                "GET /login HTTP/1.1\r\nHost: localhost\r\nX-Long: " + MARK.repeat(4_000) + "\r\n\r\n",
                MARK + "\r\n\r\n");
    }

    @ParameterizedTest
    @MethodSource("refused")
    void isAnsweredWithTheHeadersOfEverythingElseAndAClearPage(String request) throws IOException {
        String answer = send(request);
        assertThat(answer).startsWith("HTTP/1.1 ").containsPattern("^HTTP/1\\.1 (4\\d\\d|50[15]) ");
        String head = answer.substring(0, answer.indexOf("\r\n\r\n")).toLowerCase(Locale.ROOT);
        assertThat(head.lines()
                        .map(header -> header.split(":", 2)[0])
                        .filter(name -> !"vary".equals(name) && !"set-cookie".equals(name)))
                .contains(
                        "content-security-policy",
                        "x-content-type-options",
                        "x-frame-options",
                        "referrer-policy",
                        "permissions-policy",
                        "strict-transport-security",
                        "cross-origin-opener-policy",
                        "cross-origin-resource-policy")
                .doesNotHaveDuplicates();
        assertThat(head)
                .contains("default-src 'none'", "frame-ancestors 'none'", "nosniff")
                .doesNotContain("unsafe-inline");
        assertThat(answer.substring(head.length()))
                .contains("<h1>", "To the front page")
                .doesNotContainIgnoringCase("tomcat")
                .doesNotContain("Whitelabel", "Exception", MARK);
    }

    /** The firewall refuses the first, the server before any filter the second, a controller that does not exist the third. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /jobs%5Cx HTTP/1.1\r\nHost: localhost\r\n",
                "GET /login HTTP/1.1\r\nHost: no host\r\n",
                "GET /error HTTP/1.1\r\nHost: localhost\r\n"
            })
    void isAnsweredInTheLanguageOfTheReader(String request) throws IOException {
        String end = "Accept: text/html\r\nConnection: close\r\n\r\n";
        assertThat(send(request + "Accept-Language: pl, de;q=0.8, en;q=0.5\r\n" + end))
                .contains("<html lang=\"de\">", "Zur Startseite");
        assertThat(send(request + "Accept-Language: de\r\nCookie: jobatlas-language=sv\r\n" + end))
                .contains("<html lang=\"sv\">", "Till startsidan");
        assertThat(send(request + end)).contains("<html lang=\"en\">", "To the front page");
    }

    private static String line(String start) {
        return start + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nConnection: close\r\n\r\n";
    }

    private String send(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
