package org.jobatlas.bench.internal.abuse;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page of the portal in a browser that runs no scripts. */
final class OpenPage {

    private static final Pattern COOKIE = Pattern.compile("^([^;]{1,400});?");
    private static final Pattern TOKEN = Pattern.compile("\"Vaadin-Security-Key\":\"([0-9a-f-]{36})\"");
    private static final Pattern PAGE = Pattern.compile("\"v-uiId\":(\\d{1,9})");
    private static final Pattern SYNC = Pattern.compile("\"syncId\":(\\d{1,9})");
    private static final Pattern TAG = Pattern.compile(
            "\\{\"node\":(\\d{1,9}),\"type\":\"put\",\"key\":\"tag\",\"feat\":0,\"value\":\"([a-z0-9-]{1,60})\"");
    private final Victim victim;
    private final String cookie;
    private final String beginning;
    private final String token;
    private final String page;
    private final String first;
    private String sync;
    private int sent = 1;

    /** Opens it as somebody whom the portal never saw. */
    OpenPage(Victim victim, String route) throws IOException, InterruptedException {
        this(
                victim,
                route,
                find(
                        COOKIE,
                        victim.get("/" + route)
                                .headers()
                                .firstValue("Set-Cookie")
                                .orElse("")));
    }

    private OpenPage(Victim victim, String route, String cookie) throws IOException, InterruptedException {
        this.victim = victim;
        this.cookie = cookie;
        beginning =
                "/?v-r=init&location=" + route + "&query=&v-sh=900&v-sw=1440&v-wh=900&v-ww=1440&v-tzid=UTC&v-wn=abuse";
        String start = victim.get(beginning, "Cookie", cookie).body();
        token = find(TOKEN, start);
        page = find(PAGE, start);
        first = tell(opening(route));
        sync = find(SYNC, first);
    }

    /** Opens another page in the same browser. */
    OpenPage beside(String route) throws IOException, InterruptedException {
        return new OpenPage(victim, route, cookie);
    }

    /** Opens one more in the same browser and leaves it alone. */
    void anotherLikeIt() throws IOException, InterruptedException {
        victim.get(beginning, "Cookie", cookie);
    }

    /** What stands on it, as it came. */
    String content() {
        return first;
    }

    String cookie() {
        return cookie;
    }

    /** What has changed since it was asked last. */
    String news() throws IOException, InterruptedException {
        return call("");
    }

    /**
     * Sends what the page's own scripts would send when somebody does something.
     *
     * @param calls objects of JSON, separated by commas
     * @return what changed thereby
     */
    String call(String calls, String... headers) throws IOException, InterruptedException {
        String news = tell(message(calls, Integer.parseInt(sync), sent++), headers);
        Matcher now = SYNC.matcher(news);
        if (now.find()) {
            sync = now.group(1);
        }
        return news;
    }

    /** The number of the first element with this tag. */
    String node(String tag) throws IOException {
        Matcher tags = TAG.matcher(first);
        while (tags.find()) {
            if (tags.group(2).equals(tag)) {
                return tags.group(1);
            }
        }
        throw new IOException("The page has no " + tag);
    }

    /** The message of somebody who fills a field. */
    static String typed(String field, String address) {
        return """
                {"type":"mSync","node":%1$s,"feature":1,"property":"value","value":"%2$s"},\
                {"type":"event","node":%1$s,"event":"change","data":{}}""".formatted(field, address);
    }

    /** The message of somebody who presses a button. */
    static String clicked(String button) {
        return """
                {"type":"event","node":%s,"event":"click","data":{"event.screenX":1,"event.screenY":1,"event.clientX":1,\
                "event.clientY":1,"event.detail":1,"event.button":0,"event.ctrlKey":false,"event.shiftKey":false,\
                "event.altKey":false,"event.metaKey":false}}""".formatted(button);
    }

    /** Where its messages go. */
    String address() {
        return "/?v-r=uidl&v-uiId=" + page;
    }

    /** The next message with its key, not sent. */
    String message(String call) {
        return message(call, Integer.parseInt(sync), sent);
    }

    private String opening(String route) {
        String navigation = """
                {"type":"event","node":1,"event":"ui-navigate","data":{"route":"%s","query":"",
                "appShellTitle":"Jobatlas","historyState":{"idx":0},"trigger":""}}""".formatted(route);
        return message(navigation, 0, 0);
    }

    private String message(String call, int answered, int number) {
        return """
                {"csrfToken":"%s","rpc":[%s],"syncId":%d,"clientId":%d}""".formatted(token, call, answered, number);
    }

    private String tell(String message, String... headers) throws IOException, InterruptedException {
        List<String> all =
                new ArrayList<>(List.of("Cookie", cookie, "Content-Type", "application/json; charset=UTF-8"));
        all.addAll(List.of(headers));
        HttpResponse<String> answer =
                victim.post(address(), message.getBytes(StandardCharsets.UTF_8), all.toArray(String[]::new));
        return answer.body();
    }

    /** The first group of a pattern; an {@code IOException} where the answer has none. */
    static String find(Pattern pattern, String text) throws IOException {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IOException("The answer has no " + pattern);
        }
        return matcher.group(1);
    }
}
