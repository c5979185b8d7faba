package org.jobatlas.taxonomy.internal;

/**
 * A text whose field of work is known, rightly or nearly so.
 *
 * @param source which collection it comes from
 * @param group texts of one group are never on both sides of a split
 * @param field its field of work
 * @param text title, line break, description
 */
record TrainingText(String source, String group, String field, String text) {

    /** Whether it is a real ad, on which the classifier is judged; all others only teach. */
    boolean ad() {
        return TrainingTexts.ADS.contains(source);
    }
}
