package org.jobatlas.bench.internal;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/**
 * A simulated browser that speaks Vaadin's client protocol without running scripts. Opening a page takes three requests
 * (the page, its initialisation, the first navigation), navigating one more.
 */
public final class PageVisitor {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Pattern COOKIE = Pattern.compile("^([^;]{1,400});?");
    private static final Pattern TOKEN = Pattern.compile("\"Vaadin-Security-Key\":\"([0-9a-f-]{36})\"");
    private static final Pattern PAGE = Pattern.compile("\"v-uiId\":(\\d{1,9})");
    private static final Pattern SYNC = Pattern.compile("\"syncId\":(\\d{1,9})");
    private static final Pattern FORM_TOKEN =
            Pattern.compile("\"key\":\"value\",\"feat\":3,\"value\":\"([0-9A-Za-z_-]{20,200})\"");

    private static final String SESSION = "jobatlas-session=";
    private static final int FINE = 200;
    private static final int ELSEWHERE = 302;

    private final HttpClient client;
    private final URI portal;
    private final JsonMapper json;
    private String cookie = "";
    private String token = "";
    private String page = "";
    private long sync;
    private long sent;

    public PageVisitor(HttpClient client, URI portal, JsonMapper json) {
        this.client = client;
        this.portal = portal;
        this.json = json;
    }

    /** Signs in by the form, as everybody does; {@code IOException} where that is refused. */
    public void signIn(String email, String password) throws IOException, InterruptedException {
        String form = first(FORM_TOKEN, open("login", ""));
        String body = "email=" + encoded(email) + "&password=" + encoded(password) + "&_csrf=" + encoded(form);
        HttpResponse<String> answer = any(request("/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
        String next = answer.headers().firstValue("Location").orElse("");
        if (answer.statusCode() != ELSEWHERE || next.contains("/login")) {
            throw new IOException("The portal did not let " + email + " in");
        }
    }

    /**
     * Opens a page; {@code IOException} where anything else comes.
     *
     * @param query without question mark, encoded
     * @return what stands on it, as it came
     */
    public String open(String route, String query) throws IOException, InterruptedException {
        send(request("/" + route + (query.isEmpty() ? "" : "?" + query)).GET());
        sync = 0;
        sent = 0;
        String start = send(request("/?v-r=init&location=" + encoded(route) + "&query=" + encoded(query)
                                + "&v-sh=900&v-sw=1440&v-wh=900&v-ww=1440&v-tzid=UTC&v-wn=bench")
                        .GET())
                .body();
        token = first(TOKEN, start);
        page = first(PAGE, start);
        return go(route, query);
    }

    /** Goes from the open page to another one, or to the same with another query; returns what changed. */
    public String go(String route, String query) throws IOException, InterruptedException {
        Map<String, Object> navigation = Map.of(
                "type",
                "event",
                "node",
                1,
                "event",
                "ui-navigate",
                "data",
                Map.of(
                        "route",
                        "/" + route,
                        "query",
                        query,
                        "appShellTitle",
                        "Jobatlas",
                        "historyState",
                        Map.of("idx", sent),
                        "trigger",
                        ""));
        String answer = tell(Map.of("rpc", List.of(navigation)));
        sync = Long.parseLong(first(SYNC, answer));
        return answer;
    }

    /** Closes the page, as a browser does whose window is closed. */
    public void leave() throws IOException, InterruptedException {
        tell(Map.of("UNLOAD", true, "rpc", List.of()));
    }

    private String tell(Map<String, Object> what) throws IOException, InterruptedException {
        Map<String, Object> message = new java.util.HashMap<>(what);
        message.putAll(Map.of("csrfToken", token, "syncId", sync, "clientId", sent));
        sent++;
        return send(request("/?v-r=uidl&v-uiId=" + page)
                        .header("Content-Type", "application/json; charset=UTF-8")
                        .POST(BodyPublishers.ofString(json.writeValueAsString(message))))
                .body();
    }

    /** A returning visitor already has one. */
    private void keepCookie(HttpResponse<String> answer) {
        answer.headers().allValues("Set-Cookie").stream()
                .filter(set -> set.startsWith(SESSION))
                .map(COOKIE::matcher)
                .filter(Matcher::find)
                .forEach(found -> cookie = found.group(1));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(portal.resolve(path)).timeout(PATIENCE);
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = any(request);
        if (response.statusCode() != FINE) {
            throw new IOException("Status " + response.statusCode());
        }
        return response;
    }

    private HttpResponse<String> any(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
        keepCookie(response);
        return response;
    }

    private static String first(Pattern pattern, String text) throws IOException {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IOException("The answer has no " + pattern + text.substring(0, Math.min(1500, text.length())));
        }
        return matcher.group(1);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
