package org.jobatlas.evaluation;

import java.nio.file.Path;
import org.jobatlas.ranking.metrics.Confusion;

/** Measures the classifier of fields of work on texts whose field is known. */
public interface FieldAssessment {

    /**
     * Reads a CSV file with a header or JSON Lines, with {@code text} (and {@code title}) and {@code field}, and writes
     * {@code classifier.html} and {@code classifier.json}. {@link UnusableInputException} for a file that cannot be used. For the
     * system.
     *
     * @param out folder of the report
     */
    Result assess(Path file, Path out);

    /**
     * What was found.
     *
     * @param texts that were judged
     * @param leftOut how many texts are left out, since their field is none of the portal's
     * @param firstThree share of the texts whose field is among the three most probable
     * @param calibrationError expected, over 15 bins
     */
    record Result(int texts, int leftOut, Confusion confusion, double firstThree, double calibrationError) {}
}
