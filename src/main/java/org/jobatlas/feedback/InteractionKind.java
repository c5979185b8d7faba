package org.jobatlas.feedback;

/** An action on a job that was shown. */
public enum InteractionKind {
    /** At least half of it was visible; {@code millis} is for how long. */
    SEEN,
    OPENED,
    /** The opened job was left; {@code millis} is how long it was read. */
    DWELLED,
    SAVED,
    UNSAVED,
    APPLIED,
    RELEVANT,
    NOT_RELEVANT,
    ANSWER_WITHDRAWN,
    DISMISSED,
    RESTORED;

    /** Whether it is an explicit answer about relevance, which is reviewed before training. */
    public boolean isAnswer() {
        return this == RELEVANT || this == NOT_RELEVANT;
    }

    /** The initial review state. */
    public ReviewState firstState() {
        return isAnswer() ? ReviewState.PENDING : ReviewState.ACCEPTED;
    }
}
