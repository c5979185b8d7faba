package org.jobatlas.job;

import java.util.EnumSet;
import java.util.Set;

/** A posting that lacks what is needed for publication. */
public final class UnfinishedPostingException extends RuntimeException {

    private final Set<Part> missing;

    /** The missing part. */
    public enum Part {
        TITLE,
        DESCRIPTION,
        /** An expiry date that has not passed. */
        EXPIRY
    }

    private UnfinishedPostingException(Set<Part> missing) {
        super("A posting cannot be published without " + missing);
        this.missing = Set.copyOf(missing);
    }

    /** Throws the exception if a part is missing. */
    public static void check(String title, String text, boolean expired) {
        Set<Part> missing = EnumSet.noneOf(Part.class);
        if (title.isBlank()) {
            missing.add(Part.TITLE);
        }
        if (text.isBlank()) {
            missing.add(Part.DESCRIPTION);
        }
        if (expired) {
            missing.add(Part.EXPIRY);
        }
        if (!missing.isEmpty()) {
            throw new UnfinishedPostingException(missing);
        }
    }

    public Set<Part> missing() {
        return missing;
    }
}
