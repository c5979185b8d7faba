package org.jobatlas.people.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jobatlas.job.PostingReach.Crowd;
import org.jobatlas.profile.PersonId;

/**
 * Reports counts of people with bounded noise and rounding, so that almost nothing can be inferred about one person.
 * The noise is derived from the question and a secret: the same question always gets the same answer, and another
 * question gets other noise even about the same people. Then the sum is rounded to tens, and everything below {@link
 * #LEAST} people is reported the same. One person more or less changes the odds of an answer by one in twenty-one;
 * {@link Allowance} limits the number of questions.
 */
final class Discretion {

    /** Smaller numbers and differences are never reported. */
    static final int LEAST = 10;

    private static final int STEP = 10;

    /** Maximum noise to either side. */
    private static final int DEVIATION = 10;

    private final byte[] secret;

    /** @param secret key that makes the noise unpredictable */
    Discretion(byte[] secret) {
        this.secret = secret.clone();
    }

    static Discretion random() {
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        return new Discretion(secret);
    }

    /** @param question the full question and who asks it */
    Crowd crowd(int people, String question) {
        int told = people + deviation("crowd " + question);
        return told < LEAST + DEVIATION ? Crowd.FEW : new Crowd(told / STEP * STEP);
    }

    /**
     * The number after a change; empty where too few people are gained or lost, so that none and a few are
     * indistinguishable.
     */
    Optional<Crowd> after(Set<PersonId> before, Set<PersonId> after, String question) {
        int moved = Math.max(missing(before, after), missing(after, before));
        boolean many = moved + deviation("moved " + question) >= LEAST + DEVIATION;
        return many ? Optional.of(crowd(after.size(), question)) : Optional.empty();
    }

    private static int missing(Set<PersonId> from, Set<PersonId> of) {
        Set<PersonId> rest = new HashSet<>(of);
        rest.removeAll(from);
        return rest.size();
    }

    private int deviation(String question) {
        MessageDigest digest = sha256();
        digest.update(secret);
        byte[] hash = digest.digest(question.getBytes(StandardCharsets.UTF_8));
        int drawn = (hash[0] & 0xff) << 16 | (hash[1] & 0xff) << 8 | (hash[2] & 0xff);
        return drawn % (2 * DEVIATION + 1) - DEVIATION;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
