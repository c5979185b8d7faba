package org.jobatlas.bench.internal.abuse;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Messages that no page of the portal sends, from somebody who has one open. */
final class MessageAttacks {

    private static final Pattern INSIDE = Pattern.compile("Exception|\\tat |\\bat (?:com|org|java)\\.");
    private static final int MANY = 2_000;
    private static final int ELEMENTS = 400;
    private static final String RESULT = "hit-item";

    private MessageAttacks() {}

    static List<Attack> all() {
        return List.of(
                new Attack("forged", "messages that no page sends", MessageAttacks::forged),
                new Attack("presses", "a press on every element there is, seen or not", MessageAttacks::presses),
                new Attack(
                        "replayed", "a page's key and number with somebody else's cookie", MessageAttacks::replayed));
    }

    private static List<String> forged(Victim victim) throws IOException, InterruptedException {
        List<String> wrong = new ArrayList<>();
        OpenPage page = new OpenPage(victim, "search");
        String button = page.node("vaadin-button");
        String bad = "{\"type\":\"nonsense\",\"node\":1}";
        for (String call : List.of(
                "null",
                "1",
                "[]",
                "{\"node\":1}",
                bad,
                (bad + ",").repeat(MANY) + bad,
                "{\"type\":\"event\",\"node\":\"x\",\"event\":\"click\",\"data\":{}}",
                "{\"type\":\"event\",\"node\":1.5,\"event\":\"click\",\"data\":{}}",
                "{\"type\":\"mSync\",\"node\":" + button
                        + ",\"feature\":1,\"property\":\"innerHTML\",\"value\":\"<b>\"}",
                "{\"type\":\"mSync\",\"node\":" + button + ",\"feature\":1,\"property\":\"disabled\",\"value\":false}",
                "{\"type\":\"mSync\",\"node\":" + button + ",\"feature\":99,\"property\":\"x\",\"value\":1}",
                "{\"type\":\"publishedEventHandler\",\"node\":" + button
                        + ",\"templateEventMethodName\":\"getClass\",\"templateEventMethodArgs\":[],\"promise\":-1}",
                "{\"type\":\"channel\",\"node\":1,\"channel\":0,\"args\":[]}",
                "{\"type\":\"event\",\"node\":1,\"event\":\"ui-navigate\",\"data\":{\"route\":null}}",
                "{\"type\":\"event\",\"node\":1,\"event\":\"click\",\"data\":" + "[".repeat(5_000) + "}")) {
            if (INSIDE.matcher(page.call(call)).find()) {
                wrong.add("an answer shows the inside: " + call.substring(0, Math.min(60, call.length())));
            }
        }
        return wrong;
    }

    private static List<String> presses(Victim victim) throws IOException, InterruptedException {
        List<String> wrong = new ArrayList<>();
        OpenPage page = new OpenPage(victim, "search").beside("admin");
        for (int node = 1; node < ELEMENTS; node++) {
            String answer = page.call("{\"type\":\"event\",\"node\":" + node + ",\"event\":\"click\",\"data\":{}}");
            if (INSIDE.matcher(answer).find()) {
                wrong.add("a press on element " + node + " shows the inside");
            }
            if (answer.contains("admin/security")) {
                wrong.add("a press on element " + node + " opens a door");
            }
        }
        return wrong;
    }

    private static List<String> replayed(Victim victim) throws IOException, InterruptedException {
        List<String> wrong = new ArrayList<>();
        OpenPage theirs = new OpenPage(victim, "search");
        OpenPage mine = new OpenPage(victim, "search");
        for (String cookie : List.of(mine.cookie(), "jobatlas-session=", "jobatlas-session=" + "0".repeat(32))) {
            HttpResponse<String> answer = victim.post(
                    theirs.address(),
                    theirs.message(
                                    "{\"type\":\"event\",\"node\":1,\"event\":\"ui-refresh\",\"data\":{\"fullRefresh\":true}}")
                            .getBytes(StandardCharsets.UTF_8),
                    "Content-Type",
                    "application/json; charset=UTF-8",
                    "Cookie",
                    cookie);
            if (answer.body().contains(RESULT) || answer.body().contains("\"changes\":[{")) {
                wrong.add("a key is taken with another cookie");
            }
        }
        return wrong;
    }
}
