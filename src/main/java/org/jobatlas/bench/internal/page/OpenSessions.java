package org.jobatlas.bench.internal.page;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import org.jobatlas.bench.internal.PageVisitor;
import tools.jackson.databind.json.JsonMapper;

/** Recruiters who are signed in, each in a session of their own, and open the same page at the same time. */
final class OpenSessions {

    private static final String RECRUITER = "recruiter@demo.example";

    private final LongSupplier liveHeap;
    private final List<PageVisitor> recruiters;

    private OpenSessions(LongSupplier liveHeap, List<PageVisitor> recruiters) {
        this.liveHeap = liveHeap;
        this.recruiters = recruiters;
    }

    /**
     * A portal to sign in to.
     *
     * @param password of its demo recruiter
     * @param liveHeap bytes of what lives in it after a full collection
     */
    record Portal(URI address, String password, LongSupplier liveHeap) {}

    /** Signs so many people in; none has a page open thereafter. */
    static OpenSessions signIn(int people, Portal portal, HttpClient client) throws IOException, InterruptedException {
        JsonMapper json = new JsonMapper();
        List<PageVisitor> recruiters = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            PageVisitor recruiter = new PageVisitor(client, portal.address(), json);
            recruiter.signIn(RECRUITER, portal.password());
            recruiter.open("recruiter", "");
            recruiter.leave();
            recruiters.add(recruiter);
        }
        return new OpenSessions(portal.liveHeap(), recruiters);
    }

    int size() {
        return recruiters.size();
    }

    /** What stands on a page, as it comes to the first of them. */
    String content(String route, String query) throws IOException, InterruptedException {
        String content = recruiters.getFirst().open(route, query);
        recruiters.getFirst().leave();
        return content;
    }

    /** How many bytes of memory more live for each of them while all have this page open. */
    double bytes(String route, String query) throws IOException, InterruptedException {
        long before = liveHeap.getAsLong();
        for (PageVisitor recruiter : recruiters) {
            recruiter.open(route, query);
        }
        long after = liveHeap.getAsLong();
        for (PageVisitor recruiter : recruiters) {
            recruiter.leave();
        }
        return (double) (after - before) / recruiters.size();
    }
}
