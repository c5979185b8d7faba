package org.jobatlas.hiring;

/** A question for applicants. */
public record Question(String text, boolean required) {

    /** Maximum number of questions. */
    public static final int MOST = 5;

    public static final int LONGEST = 300;
}
