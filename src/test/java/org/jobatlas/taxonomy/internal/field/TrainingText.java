package org.jobatlas.taxonomy.internal.field;

/**
 * A text whose field of work is known, rightly or nearly so.
 *
 * @param source which collection it comes from
 * @param group texts of one group are never on both sides of a split
 * @param published the field of the category that it was published under
 * @param field its field of work; another than the published one where the rules for mixed categories say so
 * @param witness what its title says of the field
 * @param text title, line break, description
 */
public record TrainingText(
        String source, String group, String published, String field, TitleWitness witness, String text) {

    /** Whether it is a real ad, on which the classifier is judged; all others only teach. */
    boolean ad() {
        return TrainingTexts.ADS.contains(source);
    }

    /** An ad whose own title contests its field does not teach. */
    boolean teaches() {
        return !ad() || witness != TitleWitness.CONTESTS;
    }

    boolean confirmed() {
        return witness == TitleWitness.CONFIRMS;
    }

    /** The description alone; empty where there is none. */
    String withoutTitle() {
        return text.lines()
                .skip(1)
                .reduce("", (one, other) -> one + "\n" + other)
                .strip();
    }
}
