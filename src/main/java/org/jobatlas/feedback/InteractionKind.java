package org.jobatlas.feedback;

/** What a person did with a job that was shown. */
public enum InteractionKind {
    OPENED,
    SAVED,
    UNSAVED,
    APPLIED,
    RELEVANT,
    NOT_RELEVANT,
    ANSWER_WITHDRAWN,
    DISMISSED,
    RESTORED
}
