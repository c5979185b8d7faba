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
 * Reports counts of people so that hardly anything can be inferred about one of them, by bounded noise and rounding. To
 * the number a deviation is added that follows from the question and a secret: the same question gets the same answer
 * however often it is asked, and another question another deviation even where the people are the same, so that two
 * equal answers say as little as two different ones. Only then is the sum cut into tens, and everything that fewer than
 * {@link #LEAST} people could have given is told alike. One person more or less changes the odds of an answer by one in
 * twenty-one; how often may be asked is the business of {@link Allowance}.
 */
final class Discretion {

    /** Fewer are never told, neither as a number nor as a difference. */
    static final int LEAST = 10;

    private static final int STEP = 10;

    /** The largest deviation to either side. */
    private static final int DEVIATION = 10;

    private final byte[] secret;

    /** @param secret by which deviations cannot be computed elsewhere */
    Discretion(byte[] secret) {
        this.secret = secret.clone();
    }

    static Discretion random() {
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        return new Discretion(secret);
    }

    /** @param question in full: what is asked, and by whom */
    Crowd crowd(int people, String question) {
        int told = people + deviation("crowd " + question);
        return told < LEAST + DEVIATION ? Crowd.FEW : new Crowd(told / STEP * STEP);
    }

    /** Those after a change; empty where too few came and too few went to be told, so that none and a few look alike. */
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
