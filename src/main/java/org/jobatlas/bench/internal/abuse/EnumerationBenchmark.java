package org.jobatlas.bench.internal.abuse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jobatlas.bench.internal.PortalProcess;
import org.jobatlas.shared.Benchmark;
import org.jobatlas.shared.BenchmarkData;
import org.jobatlas.shared.BenchmarkResult;
import org.jobatlas.shared.BenchmarkResult.Limit;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures whether response times reveal which addresses have an account: requests for addresses with and without one
 * in random order, each from another network, compared by the area under the ROC curve for "slower" and "faster"; 0.5
 * is chance.
 */
@Component
@Profile("command")
@Order(10)
class EnumerationBenchmark implements Benchmark {

    private static final int SAMPLES = 500;
    private static final int WARM_UP = 40;
    /** Of the accounts that the demo invents. */
    private static final int HALF = 24;

    private static final int NETWORK = 250;
    private static final long SEED = 7;
    private static final Limit MOST = new Limit(0.55, "");
    private final JsonMapper json;

    EnumerationBenchmark(JsonMapper json) {
        this.json = json;
    }

    @Override
    public String name() {
        return "enumeration";
    }

    @Override
    public boolean usesCatalogue() {
        return false;
    }

    /** Asks the portal about an address as if from a network of its own; throws where the answer is not the usual one. */
    private interface Question {
        void ask(String address, String from) throws IOException, InterruptedException;
    }

    @Override
    public List<BenchmarkResult> run(BenchmarkData data) {
        try (PortalProcess portal = PortalProcess.start("jobatlas.account.trusted-proxies=127.0.0.1/32");
                HttpClient client = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build()) {
            Victim victim = new Victim(portal.address(), client, json);
            OpenPage login = new OpenPage(victim, "login");
            return List.of(
                    measured("sign-in", 0, (address, from) -> signIn(login, victim, address, from)),
                    measured("sign-up", 0, form(new OpenPage(victim, "sign-up"))),
                    // others than those that got letters already
                    measured("reset", HALF, form(new OpenPage(victim, "forgotten-password"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    private static void signIn(OpenPage login, Victim victim, String address, String from)
            throws IOException, InterruptedException {
        String answer = SignInAttacks.signIn(login, victim, address, from)
                .headers()
                .firstValue("Location")
                .orElse("");
        if (!answer.endsWith("?error")) {
            throw new IOException("A sign-in led to '" + answer + "'");
        }
    }

    private static Question form(OpenPage page) throws IOException {
        String field = page.node("vaadin-email-field");
        String button = page.node("vaadin-button");
        return (address, from) -> {
            if (!page.call(OpenPage.typed(field, address) + "," + OpenPage.clicked(button), "X-Forwarded-For", from)
                    .contains(address)) {
                throw new IOException("A form did not answer");
            }
        };
    }

    private static BenchmarkResult measured(String what, int from, Question question)
            throws IOException, InterruptedException {
        List<Double> known = new ArrayList<>();
        List<Double> unknown = new ArrayList<>();
        Random turn = new Random(SEED);
        for (int sample = -WARM_UP; sample < SAMPLES; sample++) {
            boolean first = turn.nextBoolean();
            double one = time(question, new Turn(sample, from, first));
            double other = time(question, new Turn(sample, from, !first));
            if (sample >= 0) {
                known.add(first ? one : other);
                unknown.add(first ? other : one);
            }
        }
        double area = Separation.area(known, unknown);
        return MOST.of("enumeration-" + what + "-auc", Math.max(area, 1 - area), SAMPLES);
    }

    private static double time(Question question, Turn turn) throws IOException, InterruptedException {
        String address = turn.address();
        String network = turn.network();
        long start = System.nanoTime();
        question.ask(address, network);
        return System.nanoTime() - start;
    }

    /**
     * One of the questions.
     *
     * @param from the first account that is asked for
     * @param known whether the address has an account
     */
    private record Turn(int sample, int from, boolean known) {

        String address() {
            return String.format(
                    Locale.ROOT,
                    known ? "invented-%02d@demo.example" : "nobodies-%02d@demo.example",
                    from + (sample + WARM_UP) % HALF + 1);
        }

        String network() {
            int number = 2 * (sample + WARM_UP) + (known ? 1 : 0);
            return "10." + (from + number / NETWORK) + "." + number % NETWORK + ".7";
        }
    }
}
