package org.jobatlas.feed;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jobatlas.job.SaveSummary;

/**
 * The result of importing one file.
 *
 * @param saved postings added, updated and unchanged
 * @param missing result for postings that are no longer offered
 * @param rejected rows from which no posting could be made
 * @param expired postings whose expiry date had already passed
 * @param rejects file with each rejected row and the reason; empty where there is none
 * @param notUnderstood by fact, how many postings lack it because it could not be parsed
 */
public record ImportSummary(
        SaveSummary saved,
        Missing missing,
        int rejected,
        int expired,
        Duration took,
        Optional<Path> rejects,
        Map<String, Integer> notUnderstood) {

    public ImportSummary {
        notUnderstood = Map.copyOf(notUnderstood);
    }

    /**
     * Open postings that the source no longer offers.
     *
     * @param closed how many were closed
     * @param doubted how many stay open, because so many at once are more likely a fault of the source
     */
    public record Missing(int closed, int doubted) {}

    /** The number of rows read. */
    public long rows() {
        return (long) saved.added() + saved.updated() + saved.unchanged() + rejected;
    }
}
