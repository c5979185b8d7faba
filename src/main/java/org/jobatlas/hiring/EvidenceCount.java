package org.jobatlas.hiring;

/** How many criteria a resume meets, does not meet, and does not state; the last never count against anybody. */
public record EvidenceCount(int met, int notMet, int notStated) {

    public static final EvidenceCount NONE = new EvidenceCount(0, 0, 0);

    /** The number of criteria. */
    public int all() {
        return met + notMet + notStated;
    }
}
