package org.jobatlas.resume.internal.layout;

/**
 * Words that stand on one line without a wide gap between them, in points from the upper left corner of the page.
 *
 * @param left where it begins
 * @param right where it ends
 * @param base its base line
 * @param size of its letters
 */
record Run(String text, float left, float right, float base, float size) {

    boolean onLineOf(Run other) {
        return Math.abs(base - other.base) <= 0.4f * Math.min(size, other.size);
    }

    /** This one with what follows it. */
    Run with(String more, float end) {
        return new Run(text + more, left, Math.max(right, end), base, size);
    }
}
