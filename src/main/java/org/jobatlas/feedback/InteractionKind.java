package org.jobatlas.feedback;

/** What a person did with a job that was shown. */
public enum InteractionKind {
    /** It was on the screen, by half at least; {@code millis} is for how long. */
    SEEN,
    OPENED,
    /** It had been opened and was left; {@code millis} is how long it was looked at. */
    DWELLED,
    SAVED,
    UNSAVED,
    APPLIED,
    RELEVANT,
    NOT_RELEVANT,
    ANSWER_WITHDRAWN,
    DISMISSED,
    RESTORED;

    /** Whether it is an answer to the question of relevance, which an administrator judges before it teaches. */
    public boolean isAnswer() {
        return this == RELEVANT || this == NOT_RELEVANT;
    }

    /** The state in which it begins. */
    public ReviewState firstState() {
        return isAnswer() ? ReviewState.PENDING : ReviewState.ACCEPTED;
    }
}
