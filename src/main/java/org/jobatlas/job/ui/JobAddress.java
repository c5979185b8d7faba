package org.jobatlas.job.ui;

import java.util.Optional;
import org.jobatlas.job.PostingId;

/** From what stands in the address bar to an id; anything may stand there. */
public final class JobAddress {

    private JobAddress() {}

    public static Optional<PostingId> parse(String text) {
        try {
            return Optional.of(PostingId.of(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The id in a path like {@code /jobs/<id>}; empty for any other page. */
    static Optional<String> inPath(String path) {
        String[] parts = path.replaceFirst("^/", "").split("/", -1);
        return parts.length == 2 && parts[0].equals("jobs") ? Optional.of(parts[1]) : Optional.empty();
    }
}
