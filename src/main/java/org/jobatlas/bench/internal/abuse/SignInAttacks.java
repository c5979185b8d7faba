package org.jobatlas.bench.internal.abuse;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Attacks on sign-in, sessions and permissions. */
final class SignInAttacks {

    private static final String ADMINISTRATOR = "admin@demo.example";
    private static final int GUESSES = 40;
    private static final int MOST_CHECKED = 10;
    private static final int FORBIDDEN = 403;
    private static final int SERVER_ERROR = 500;
    private static final Pattern TOKEN = Pattern.compile("\"value\":\"([A-Za-z0-9_-]{60,200})\"");
    private static final String FORM = "application/x-www-form-urlencoded";

    private SignInAttacks() {}

    static List<Attack> all() {
        return List.of(
                new Attack("guesses", "forty passwords, each as if from another network", SignInAttacks::guesses),
                new Attack("demo-admin", "a new password for the demo's administrator", SignInAttacks::demoAdmin),
                new Attack("odd-names", "names to sign in with that are none", SignInAttacks::oddNames),
                new Attack("foreign-pages", "messages to pages of others and to none", SignInAttacks::foreignPages));
    }

    private static List<String> guesses(Victim victim) throws IOException, InterruptedException {
        OpenPage form = new OpenPage(victim, "login");
        int checked = 0;
        int slowed = 0;
        for (int guess = 0; guess < GUESSES; guess++) {
            String answer = signIn(form, victim, "nobody-in-particular@demo.example", "10.9.8." + guess)
                    .headers()
                    .firstValue("Location")
                    .orElse("");
            checked += answer.endsWith("?error") ? 1 : 0;
            slowed += answer.endsWith("?wait") ? 1 : 0;
        }
        return slowed > 0 && checked <= MOST_CHECKED
                ? List.of()
                : List.of(checked + " of " + GUESSES + " were checked and " + slowed + " slowed down");
    }

    /** The letter is printed on the terminal and shown to nobody. */
    private static List<String> demoAdmin(Victim victim) throws IOException, InterruptedException {
        OpenPage form = new OpenPage(victim, "forgotten-password");
        String answer = form.call(OpenPage.typed(form.node("vaadin-email-field"), ADMINISTRATOR) + ","
                + OpenPage.clicked(form.node("vaadin-button")));
        if (!answer.contains(ADMINISTRATOR)) {
            throw new IOException("The form did not answer");
        }
        return form.beside("outbox").content().contains("reset-password?token")
                ? List.of("the letter to the administrator is shown to a stranger")
                : List.of();
    }

    private static List<String> oddNames(Victim victim) throws IOException, InterruptedException {
        List<String> wrong = new ArrayList<>();
        OpenPage form = new OpenPage(victim, "login");
        for (String name : List.of(
                "' or 1=1 --",
                "\u0000",
                "a".repeat(100_000),
                "*)(uid=*",
                "\ud83d@x.example",
                "a@\r\nSet-Cookie: x=y")) {
            HttpResponse<String> answer = signIn(form, victim, name, "127.0.0.1");
            if (answer.statusCode() >= SERVER_ERROR) {
                wrong.add("a name ends with " + answer.statusCode());
            }
            if (answer.headers().allValues("Set-Cookie").stream().anyMatch(cookie -> cookie.startsWith("x="))) {
                wrong.add("a name became a header");
            }
        }
        HttpResponse<String> without = victim.post(
                "/login", "email=a%40x.example&password=x".getBytes(StandardCharsets.UTF_8), "Content-Type", FORM);
        if (without.statusCode() != FORBIDDEN) {
            wrong.add("a form without a token is taken");
        }
        return wrong;
    }

    private static List<String> foreignPages(Victim victim) throws IOException, InterruptedException {
        List<String> wrong = new ArrayList<>();
        victim.searcher().open("nurse");
        for (String page : List.of("0", "1", "-1", "99999999999", "x")) {
            for (String body : List.of(
                    "{}",
                    "[]",
                    "\"",
                    "{\"csrfToken\":\"init\",\"rpc\":[],\"syncId\":0,\"clientId\":0}",
                    "[".repeat(50_000))) {
                HttpResponse<String> answer = victim.post(
                        "/?v-r=uidl&v-uiId=" + page,
                        body.getBytes(StandardCharsets.UTF_8),
                        "Content-Type",
                        "application/json");
                if (answer.statusCode() >= SERVER_ERROR) {
                    wrong.add("a message to page " + page + " ends with " + answer.statusCode());
                }
                if (answer.body().contains("hit-item")) {
                    wrong.add("page " + page + " of somebody else answers");
                }
            }
        }
        return wrong.stream().distinct().toList();
    }

    static HttpResponse<String> signIn(OpenPage form, Victim victim, String name, String from)
            throws IOException, InterruptedException {
        String body = "email=" + URLEncoder.encode(name, StandardCharsets.UTF_8) + "&password=guess" + "&_csrf="
                + OpenPage.find(TOKEN, form.content());
        return victim.post(
                "/login",
                body.getBytes(StandardCharsets.UTF_8),
                "Content-Type",
                FORM,
                "Cookie",
                form.cookie(),
                "X-Forwarded-For",
                from);
    }
}
