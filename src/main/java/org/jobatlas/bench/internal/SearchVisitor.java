package org.jobatlas.bench.internal;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody with a browser on the search page: speaks as Vaadin's client does, without running its scripts. Opening a page takes three
 * requests (the page, its initialisation, the first navigation), every further search one.
 */
public final class SearchVisitor {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern COOKIE = Pattern.compile("^([^;]{1,400});?");
    private static final Pattern TOKEN = Pattern.compile("\"Vaadin-Security-Key\":\"([0-9a-f-]{36})\"");
    private static final Pattern PAGE = Pattern.compile("\"v-uiId\":(\\d{1,9})");
    private static final Pattern SYNC = Pattern.compile("\"syncId\":(\\d{1,9})");

    private final HttpClient client;
    private final URI portal;
    private final JsonMapper json;
    private String cookie = "";
    private String token = "";
    private String page = "";
    private long sync;
    private long sent;

    public SearchVisitor(HttpClient client, URI portal, JsonMapper json) {
        this.client = client;
        this.portal = portal;
        this.json = json;
    }

    /** Opens the search page with its first results; {@code IOException} where anything but a page comes. */
    public void open(String query) throws IOException, InterruptedException {
        HttpResponse<String> html = send(request("/search?q=" + encoded(query)).GET());
        // somebody who comes back already has one
        html.headers()
                .firstValue("Set-Cookie")
                .map(COOKIE::matcher)
                .filter(Matcher::find)
                .ifPresent(found -> cookie = found.group(1));
        sync = 0;
        sent = 0;
        String start = send(request("/?v-r=init&location=search&query=" + encoded("q=" + encoded(query))
                                + "&v-sh=900&v-sw=1440&v-wh=900&v-ww=1440&v-tzid=UTC&v-wn=load")
                        .GET())
                .body();
        token = first(TOKEN, start);
        page = first(PAGE, start);
        search(query);
    }

    /** Types another query on the open page, and returns when its results are there. */
    public void search(String query) throws IOException, InterruptedException {
        Map<String, Object> navigation = Map.of(
                "type",
                "event",
                "node",
                1,
                "event",
                "ui-navigate",
                "data",
                Map.of(
                        "route", "/search",
                        "query", "q=" + encoded(query),
                        "appShellTitle", "Jobatlas",
                        "historyState", Map.of("idx", sent),
                        "trigger", ""));
        String body = json.writeValueAsString(
                Map.of("csrfToken", token, "rpc", java.util.List.of(navigation), "syncId", sync, "clientId", sent));
        String answer = send(request("/?v-r=uidl&v-uiId=" + page)
                        .header("Content-Type", "application/json; charset=UTF-8")
                        .POST(HttpRequest.BodyPublishers.ofString(body)))
                .body();
        sent++;
        sync = Long.parseLong(first(SYNC, answer));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(portal.resolve(path)).timeout(PATIENCE);
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException("Status " + response.statusCode());
        }
        return response;
    }

    private static String first(Pattern pattern, String text) throws IOException {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IOException("The answer has no " + pattern);
        }
        return matcher.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
