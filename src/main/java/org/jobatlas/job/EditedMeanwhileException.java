package org.jobatlas.job;

import java.time.Instant;
import java.util.Optional;

/** The posting was saved by somebody else since it was opened; nothing was overwritten. */
public final class EditedMeanwhileException extends RuntimeException {

    private final Optional<String> who;
    private final Optional<Instant> at;

    public EditedMeanwhileException(Optional<String> who, Optional<Instant> at) {
        super("The posting was saved by somebody else meanwhile");
        this.who = who;
        this.at = at;
    }

    /** The name of whoever saved it. */
    public Optional<String> who() {
        return who;
    }

    public Optional<Instant> at() {
        return at;
    }
}
