package org.jobatlas.account;

import java.time.Instant;
import java.util.Optional;

/**
 * What somebody agreed to, or did not.
 *
 * @param given whether it counts now
 * @param textVersion of the text they saw; that of today where they never answered
 * @param since when they last answered; empty where they never did
 */
public record Consent(Use use, boolean given, int textVersion, Optional<Instant> since) {

    /** What may be done with somebody's data, each agreed to for itself. */
    public enum Use {
        /** Kept resumes are read by models and matched with jobs. This is what people bring a resume for: it holds until taken back. */
        MATCHING(true, 1),
        /** Recruiters find the profile, masked, in people search and in counts of reach. */
        BEING_FOUND(false, 1),
        /** Lists, answers and actions are examples that models learn from. */
        TRAINING(false, 1);

        private final boolean given;
        private final int textVersion;

        Use(boolean given, int textVersion) {
            this.given = given;
            this.textVersion = textVersion;
        }

        /** Whether it holds for those who never answered. */
        public boolean isGivenUnasked() {
            return given;
        }

        /** The version of the text shown today; raise it with the text: a yes to an older one counts no longer. */
        public int textVersion() {
            return textVersion;
        }
    }
}
