package org.jobatlas.feedback;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * The log of lists and answers, for learning; for administrators and the system. It is streamed, never held in memory
 * as a whole.
 */
public interface FeedbackLog {

    /** Streams every list since a moment, in the order of time. */
    void read(Instant since, Consumer<LoggedList> into);

    /**
     * Streams every list of a half-open period in the order of time, each with the answers accepted for training, and
     * whether the person consents.
     */
    void readAccepted(Instant since, Instant until, Consumer<AcceptedList> into);

    /** Marks the answers of people to lists since a moment with {@link Sign#CONTRARY}, for reviewers. */
    void signContrary(Collection<UUID> people, Instant since);

    /** Writes every list since a moment as JSON Lines; returns their number. */
    long export(Instant since, OutputStream out);

    /** Reads an export back, bit for bit. */
    void read(InputStream exported, Consumer<LoggedList> into);
}
