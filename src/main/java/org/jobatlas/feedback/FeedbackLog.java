package org.jobatlas.feedback;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Consumer;

/** All that was shown and answered, for learning; for administrators and the system. Nothing of it is ever held in memory as a whole. */
public interface FeedbackLog {

    /** Hands over every list since a moment, in the order of time. */
    void read(Instant since, Consumer<LoggedList> into);

    /**
     * Hands over every list from a moment until before another, in the order of time, each with what was accepted of it and may
     * teach, and whether the person allows that.
     */
    void readAccepted(Instant since, Instant until, Consumer<AcceptedList> into);

    /** Marks the answers of people to lists since a moment with {@link Sign#CONTRARY}, for whoever reviews. */
    void signContrary(Collection<UUID> people, Instant since);

    /** Writes every list since a moment as JSON Lines, and tells how many there were. */
    long export(Instant since, OutputStream out);

    /** Hands over every list of an export, each number as it was, bit for bit. */
    void read(InputStream exported, Consumer<LoggedList> into);
}
