package org.jobatlas.recommendation;

/** The result of a gate for a job and a person. */
public enum Verdict {
    PASS,
    /** The job or the resume does not say: never a reason to leave a job out. */
    NOT_STATED,
    FAIL;

    /** As it stands in JSON: {@code pass}, {@code not stated}, {@code fail}. */
    public String words() {
        return switch (this) {
            case PASS -> "pass";
            case NOT_STATED -> "not stated";
            case FAIL -> "fail";
        };
    }
}
