package org.jobatlas.hiring;

/** How many criteria a resume meets, does not meet, and says nothing of; the last never counts against anybody. */
public record EvidenceCount(int met, int notMet, int notStated) {

    public static final EvidenceCount NONE = new EvidenceCount(0, 0, 0);

    /** How many criteria there are. */
    public int all() {
        return met + notMet + notStated;
    }
}
