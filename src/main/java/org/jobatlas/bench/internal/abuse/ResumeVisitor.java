package org.jobatlas.bench.internal.abuse;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** Somebody on the first page who drops a resume and waits for the list. */
final class ResumeVisitor {

    private static final Pattern UPLOAD = Pattern.compile("(VAADIN/dynamic/resource/\\d{1,9}/[0-9a-f-]{36}/upload)");
    private static final String LISTED = "match-item";
    private static final int PAUSE_MILLIS = 500;

    private final Victim victim;
    private final OpenPage page;
    private final String upload;

    ResumeVisitor(Victim victim) throws IOException, InterruptedException {
        this.victim = victim;
        page = new OpenPage(victim, "");
        upload = "/" + OpenPage.find(UPLOAD, page.content());
    }

    /** Sends a file; tells the status. */
    int drop(String name, byte[] content) throws IOException, InterruptedException {
        return victim.post(
                        upload,
                        content,
                        "Cookie",
                        page.cookie(),
                        "X-Filename",
                        URLEncoder.encode(name, StandardCharsets.UTF_8),
                        "Content-Type",
                        "application/octet-stream")
                .statusCode();
    }

    /** Whether a list came in time. */
    boolean isListed(Duration patience) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < deadline) {
            if (page.news().contains(LISTED)) {
                return true;
            }
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        }
        return false;
    }
}
