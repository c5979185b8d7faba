package org.jobatlas.hiring;

/** A question that whoever applies is asked. */
public record Question(String text, boolean required) {

    /** So many at most. */
    public static final int MOST = 5;

    public static final int LONGEST = 300;
}
