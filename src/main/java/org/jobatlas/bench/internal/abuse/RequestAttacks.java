package org.jobatlas.bench.internal.abuse;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Malformed and forged HTTP requests. */
final class RequestAttacks {

    private static final int SERVER_ERROR = 500;
    private static final int FINE = 200;
    private static final int UNSUPPORTED = 415;

    /** Paths that try to reach files, pages of others and internals of the portal. */
    private static final List<String> PATHS = List.of(
            "/../../etc/passwd",
            "/..%2f..%2f..%2fetc/passwd",
            "/%2e%2e/%2e%2e/etc/passwd",
            "/images/..%5c..%5capplication.yml",
            "/images/%252e%252e/application.yml",
            "/WEB-INF/web.xml",
            "/META-INF/MANIFEST.MF",
            "/application.yml",
            "/actuator/env",
            "/actuator/heapdump",
            "/actuator/prometheus",
            "/actuator;x=y/prometheus",
            "/admin",
            "/admin;a=b",
            "/%61dmin/security",
            "/admin%2fsecurity",
            "//admin/security",
            "/x/../admin/security",
            "/jobs/..;/admin/security",
            "/admin/feedback.csv",
            "/hiring/applicants/1/file",
            "/hiring/exports/00000000-0000-0000-0000-000000000001",
            "/jobs/%00",
            "/jobs/' or 1=1--",
            "/sitemap/99999999999999999999.xml",
            "/error",
            "/error?message=x",
            "/;a=b",
            "//",
            "/?v-r=xyz",
            "/search?v-r=webcomponent",
            "/matches?order=%00&job=' or 1=1--",
            "/" + "a/".repeat(3_000),
            "/companies/..%2f..%2f/logo");

    private static final List<String> SECRETS =
            List.of("root:x:0:", "spring:", "Manifest-Version", "jvm_memory", "activeProfiles", "hikaricp");

    private RequestAttacks() {}

    static List<Attack> all() {
        return List.of(
                new Attack("paths", "paths that try to get past the access rules", RequestAttacks::paths),
                new Attack("headers", "headers of a megabyte, and ten thousand of them", RequestAttacks::headers),
                new Attack("malformed", "requests that are none", RequestAttacks::malformed),
                new Attack("hosts", "names of other hosts, believed nowhere", RequestAttacks::hosts),
                new Attack(
                        "wanted",
                        "pages behind the sign-in, each of which would cost a session",
                        RequestAttacks::wanted),
                new Attack("parts", "a file in parts, which the server would put onto a disk", RequestAttacks::parts),
                new Attack(
                        "events", "reports of what was seen: too large, too deep, of nobody", RequestAttacks::events),
                new Attack("methods", "methods that nothing needs", RequestAttacks::methods));
    }

    private static List<String> paths(Victim victim) throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String path : PATHS) {
            String answer = victim.raw(request("GET", path.replace(" ", "%20"), ""));
            if (status(answer) >= SERVER_ERROR) {
                wrong.add(path + " ends with " + status(answer));
            }
            SECRETS.stream().filter(answer::contains).forEach(secret -> wrong.add(path + " shows " + secret));
        }
        return wrong;
    }

    private static List<String> headers(Victim victim) throws IOException {
        List<String> wrong = new ArrayList<>();
        List<String> floods = List.of(
                "X-Long: " + "a".repeat(1_000_000) + "\r\n",
                "X-Many: a\r\n".repeat(10_000),
                "Cookie: " + "a=b; ".repeat(1_200) + "\r\n",
                "Accept-Language: " + "sv;q=0.1,".repeat(700) + "\r\n",
                "Range: bytes=" + "0-1,".repeat(1_500) + "\r\n");
        for (String flood : floods) {
            String answer = victim.raw(request("GET", "/search", flood));
            if (!answer.isEmpty() && status(answer) >= SERVER_ERROR) {
                wrong.add(flood.substring(0, 8) + " ends with " + status(answer));
            }
        }
        return wrong;
    }

    private static List<String> malformed(Victim victim) throws IOException {
        List<String> wrong = new ArrayList<>();
        List<String> requests = List.of(
                "GET\r\n\r\n",
                "\u0000\u0001\u0002\u0003\r\n\r\n",
                "GET / HTTP/9.9\r\nHost: x\r\n\r\n",
                "GET / HTTP/1.1\r\n\r\n",
                "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
                "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /admin HTTP/1.1\r\nHost: x\r\n\r\n",
                "POST /?v-r=uidl&v-uiId=0 HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}",
                "POST /?v-r=uidl&v-uiId=x HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nConnection: close\r\n\r\n[",
                "GET /?v-r=init&location=%ZZ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET /search?q=%FF%FE%00 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        for (String request : requests) {
            String answer = victim.raw(request);
            if (!answer.isEmpty() && status(answer) >= SERVER_ERROR && status(answer) != 505) {
                wrong.add(request.lines().findFirst().orElse("") + " ends with " + status(answer));
            }
        }
        return wrong;
    }

    private static List<String> hosts(Victim victim) throws IOException, InterruptedException {
        List<String> wrong = new ArrayList<>();
        String evil = "evil.example";
        String headers = """
                X-Forwarded-Host: evil.example\r
                X-Forwarded-Proto: https\r
                X-Forwarded-Prefix: //evil.example\r
                Forwarded: host=evil.example;proto=https\r
                X-Original-URL: /admin\r
                X-Rewrite-URL: /admin\r
                """;
        for (String path :
                List.of("/", "/search?q=nurse", "/login", "/account", "/sitemap.xml", "/robots.txt", "/matches")) {
            String answer = victim.raw(
                    "GET " + path + " HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n" + headers + "\r\n");
            if (answer.contains(evil)) {
                wrong.add(path + " names the other host");
            }
        }
        return wrong;
    }

    private static List<String> wanted(Victim victim) throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String path : List.of("/account", "/admin/security", "/hiring/exports/x", "/actuator/env")) {
            if (victim.raw(request("GET", path, "Accept: text/html\r\n")).contains("jobatlas-session=")) {
                wrong.add(path + " costs a session");
            }
        }
        return wrong;
    }

    private static List<String> parts(Victim victim) throws IOException {
        String answer = victim.raw(request(
                "POST", "/feedback/events", "Content-Type: multipart/form-data; boundary=b\r\nContent-Length: 0\r\n"));
        return status(answer) == UNSUPPORTED ? List.of() : List.of("it ends with " + status(answer));
    }

    private static List<String> events(Victim victim) throws IOException, InterruptedException {
        List<String> wrong = new ArrayList<>();
        String deep = "[".repeat(100_000);
        String large = "[" + "{\"id\":\"x\"},".repeat(500_000) + "{}]";
        String unusual =
                "[{\"id\":\"00000000-0000-0000-0000-000000000001\",\"list\":\"00000000-0000-0000-0000-000000000001\","
                        + "\"rank\":-2147483648,\"kind\":\"SEEN\",\"millis\":9223372036854775807}]";
        for (String body : List.of(deep, large, unusual, "null", "{}", "[null]", "[[]]", "{\"a\":" + deep)) {
            try {
                HttpResponse<String> answer = victim.post(
                        "/feedback/events", body.getBytes(StandardCharsets.UTF_8), "Content-Type", "application/json");
                if (answer.statusCode() >= SERVER_ERROR) {
                    wrong.add(body.substring(0, Math.min(12, body.length())) + " ends with " + answer.statusCode());
                }
            } catch (IOException e) {
                // cut off while it was still sending: refused
            }
        }
        return wrong;
    }

    private static List<String> methods(Victim victim) throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String method : List.of("TRACE", "TRACK", "PUT", "DELETE", "PATCH", "CONNECT", "PROPFIND", "NONSENSE")) {
            String answer = victim.raw(request(method, "/search", "X-Secret: 4711\r\n"));
            if (answer.contains("4711") || (!answer.isEmpty() && status(answer) == SERVER_ERROR)) {
                wrong.add(method + " ends with " + status(answer));
            }
        }
        return wrong;
    }

    private static String request(String method, String path, String headers) {
        return method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers + "\r\n";
    }

    private static int status(String answer) {
        String[] words = answer.split(" ", 3);
        return words.length > 1 && words[1].chars().allMatch(Character::isDigit) && words[1].length() == 3
                ? Integer.parseInt(words[1])
                : FINE;
    }
}
