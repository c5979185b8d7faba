package org.jobatlas.bench.internal.abuse;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jobatlas.bench.internal.PortalProcess;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs one attack after another on a portal, and prints whether each was repelled. Meanwhile a visitor in another
 * network searches, and must not wait longer than two seconds, or three times as long as before on a slow machine. At
 * the end stand the attacks that a test of the build tries.
 */
@Component
@Profile("command")
public class AbuseRun {

    private static final long MOST_MILLIS = 2_000;
    private static final int FACTOR = 3;
    private static final int QUIET_SECONDS = 8;
    private static final int SHOWN = 3;
    private static final int FINE = 200;

    private final JsonMapper json;

    AbuseRun(JsonMapper json) {
        this.json = json;
    }

    /** The names of all attacks, in their order. */
    public List<String> names() {
        return all().map(Attack::name).toList();
    }

    private static Stream<Attack> all() {
        return Stream.of(
                        WordAttacks.all(),
                        RequestAttacks.all(),
                        SignInAttacks.all(),
                        MessageAttacks.all(),
                        CrowdAttacks.all(),
                        FileAttacks.all())
                .flatMap(List::stream);
    }

    /**
     * Attacks a demo portal started for it.
     *
     * @param names names of attacks; empty for all
     * @return the number of successful attacks
     */
    public int onOneOfItsOwn(List<String> names, PrintWriter lines) {
        try (PortalProcess portal = PortalProcess.start()) {
            return on(portal.address(), names, lines);
        }
    }

    /** Attacks a running portal on this machine; throws {@code IllegalArgumentException} for another machine. */
    public int on(URI portal, List<String> names, PrintWriter lines) {
        int broken = 0;
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            Victim victim = new Victim(portal, client, json);
            if (!answers(victim)) {
                throw new IllegalArgumentException("No portal answers at " + portal + ".");
            }
            long limit = Math.max(MOST_MILLIS, FACTOR * quiet(victim.fromElsewhere(), lines));
            for (Attack attack : all().filter(a -> names.isEmpty() || names.contains(a.name()))
                    .toList()) {
                broken += tried(attack, victim, limit, lines) ? 0 : 1;
            }
            if (names.isEmpty()) {
                HeldByBuild.all().forEach(held -> lines.println(held.line()));
                lines.flush();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return broken;
    }

    private static boolean answers(Victim victim) throws InterruptedException {
        try {
            return victim.get("/search").statusCode() == FINE;
        } catch (IOException e) {
            return false;
        }
    }

    /** The baseline time of a search without attacks. */
    private static long quiet(Victim victim, PrintWriter lines) throws InterruptedException {
        try (Bystander first = new Bystander(victim)) {
            // code is compiled and caches are filled
            TimeUnit.SECONDS.sleep(QUIET_SECONDS);
        }
        try (Bystander bystander = new Bystander(victim)) {
            TimeUnit.SECONDS.sleep(QUIET_SECONDS);
            bystander.close();
            lines.printf(Locale.ROOT, "%-8s %-18s p95 of a search: %d ms%n", "quiet", "nobody", bystander.p95());
            lines.flush();
            return bystander.p95();
        }
    }

    private static boolean tried(Attack attack, Victim victim, long limit, PrintWriter lines)
            throws InterruptedException {
        List<String> wrong = new ArrayList<>();
        long start = System.nanoTime();
        long waited;
        try (Bystander bystander = new Bystander(victim.fromElsewhere())) {
            wrong.addAll(outcome(attack, victim));
            bystander.close();
            waited = bystander.p95();
            bystander.errors().stream().distinct().forEach(error -> wrong.add("a search beside it failed: " + error));
        }
        if (waited > limit) {
            wrong.add("a search beside it waited " + waited + " ms");
        }
        lines.printf(
                Locale.ROOT,
                "%-8s %-18s %s (%.0f s; searches beside it: p95 %d ms)%s%n",
                wrong.isEmpty() ? "held" : "NOT HELD",
                attack.name(),
                attack.what(),
                (System.nanoTime() - start) / 1e9,
                waited,
                wrong.isEmpty()
                        ? ""
                        : ": " + String.join("; ", wrong.stream().limit(SHOWN).toList()));
        lines.flush();
        return wrong.isEmpty();
    }

    private static List<String> outcome(Attack attack, Victim victim) throws InterruptedException {
        try {
            return attack.hostile().on(victim);
        } catch (IOException e) {
            return List.of("no answer: " + e);
        }
    }
}
