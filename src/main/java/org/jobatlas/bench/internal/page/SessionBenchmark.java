package org.jobatlas.bench.internal.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jobatlas.bench.internal.PortalProcess;
import org.jobatlas.shared.Benchmark;
import org.jobatlas.shared.BenchmarkData;
import org.jobatlas.shared.BenchmarkResult;
import org.jobatlas.shared.BenchmarkResult.Target;
import org.jobatlas.shared.InterleavedRun.Measured;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What an open page of a recruiter keeps in memory after a full collection, beside a bare page with as many components, in two hundred
 * sessions at once. Both stand in the same frame; what a session keeps without a page counts for neither.
 */
@Component
@Profile("command")
@Order(10)
class SessionBenchmark implements Benchmark {

    private static final int SESSIONS = 200;
    private static final double MOST = 1.5;
    private static final double KILOBYTE = 1024;
    private static final String BARE = "bench/bare";
    private static final Pattern COMPONENT = Pattern.compile("\"key\":\"tag\",\"feat\":0");
    private static final Pattern BOARD = Pattern.compile("recruiter/postings/([0-9a-f-]{36})/applicants");

    /** A page of recruiters, by the name of its measure. */
    private record MeasuredPage(String name, String route, String query) {

        static List<MeasuredPage> of(String posting) {
            String written = "recruiter/postings/" + posting;
            return List.of(
                    new MeasuredPage("board", written + "/applicants", ""),
                    new MeasuredPage("list", written + "/applicants", "view=list"),
                    new MeasuredPage("editor", written, ""),
                    new MeasuredPage("people", "recruiter/people", "posting=" + posting));
        }
    }

    @Override
    public String name() {
        return "session";
    }

    @Override
    public boolean usesCatalogue() {
        return false;
    }

    @Override
    public List<BenchmarkResult> run(BenchmarkData data) {
        String password = UUID.randomUUID().toString();
        try (PortalProcess portal = PortalProcess.start(
                        "jobatlas.account.demo-password=" + password, "jobatlas.bench.bare-page=true");
                HttpClient client = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build()) {
            return measure(OpenSessions.signIn(
                    SESSIONS, new OpenSessions.Portal(portal.address(), password, portal::liveHeap), client));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted in a benchmark", e);
        }
    }

    static List<BenchmarkResult> measure(OpenSessions sessions) throws IOException, InterruptedException {
        String posting = fullest(sessions);
        int frame = components(sessions.content(BARE, "components=0"));
        List<BenchmarkResult> results = new ArrayList<>();
        for (MeasuredPage page : MeasuredPage.of(posting)) {
            // code is compiled and caches are filled before anything is measured
            int components = components(sessions.content(page.route(), page.query())) - frame;
            String bare = "components=" + components;
            sessions.content(BARE, bare);
            double baseline = sessions.bytes(BARE, bare);
            double ours = sessions.bytes(page.route(), page.query());
            results.add(new BenchmarkResult(
                    "session-" + page.name(),
                    new Measured(ours / baseline, ours / KILOBYTE, baseline / KILOBYTE, sessions.size()),
                    "kB",
                    Target.atMost(MOST),
                    "bare page of " + components));
        }
        return results;
    }

    /** The posting whose board has the most on it. */
    private static String fullest(OpenSessions sessions) throws IOException, InterruptedException {
        String found = "";
        int most = 0;
        Matcher boards = BOARD.matcher(sessions.content("recruiter/applicants", ""));
        while (boards.find()) {
            int components = components(sessions.content(boards.group(), ""));
            if (components > most) {
                most = components;
                found = boards.group(1);
            }
        }
        if (found.isEmpty()) {
            throw new IllegalStateException("The demo recruiter has no posting");
        }
        return found;
    }

    private static int components(String content) {
        return (int) COMPONENT.matcher(content).results().count();
    }
}
