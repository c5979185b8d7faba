package org.jobatlas.account;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * A person's consent to one use of their data.
 *
 * @param given whether the consent holds now
 * @param textVersion version of the consent text that they saw; the current version where they never answered
 * @param since when they last answered; empty where they never did
 */
public record Consent(Use use, boolean given, int textVersion, Optional<Instant> since) {

    /** Whether the answer was to a text that has changed since. */
    public boolean isOfAnEarlierText() {
        return textVersion >= 1 && textVersion < use.textVersion();
    }

    /** The uses of personal data. Each needs its own consent. */
    public enum Use {
        /**
         * Stored resumes are read by models and matched with jobs. It is the purpose of uploading a resume, so it holds
         * until withdrawn.
         */
        MATCHING(true, 1),
        /** Recruiters find the profile, without name and contact data, in people search and in counts of reach. */
        BEING_FOUND(false, 1),
        /** Lists, answers and actions are used as training examples. */
        TRAINING(false, 1),
        /**
         * Letters say what is new about applications, contacts and applicants. All of it stands in the portal too, so they
         * may be declined; letters about the account itself are sent in any case.
         */
        LETTERS(true, 1);

        private final boolean given;
        private final int textVersion;

        Use(boolean given, int textVersion) {
            this.given = given;
            this.textVersion = textVersion;
        }

        /** Whether the consent holds for people who never answered. */
        public boolean isGivenUnasked() {
            return given;
        }

        /**
         * Version of the consent text shown today. Whoever changes a text writes a new version beside the old one, which
         * stays to be shown, and raises this number: consent to an older version no longer counts.
         */
        public int textVersion() {
            return textVersion;
        }

        /** Message key of a version's title; its text has the suffix {@code .text}. */
        public String messageKey(int version) {
            return "account.consent." + name().toLowerCase(Locale.ROOT) + ".v" + version;
        }
    }
}
