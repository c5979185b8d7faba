package org.jobatlas.taxonomy.internal.field;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jobatlas.taxonomy.internal.field.SoftmaxCalibration.Judged;

/**
 * What a model that did not see a text made of it.
 *
 * @param text the text
 * @param logits by field
 */
@SuppressWarnings("ArrayRecordComponent")
public record UnseenVerdict(TrainingText text, double[] logits) {

    UnseenVerdict calibrated(double temperature) {
        return new UnseenVerdict(
                text, Arrays.stream(logits).map(z -> z / temperature).toArray());
    }

    /** Against the field of the text. */
    Judged judged(List<String> fields) {
        return new Judged(logits, fields.indexOf(text.field()));
    }

    /** Against the field of the category that the text was published under. */
    Judged judgedAsPublished(List<String> fields) {
        return new Judged(logits, fields.indexOf(text.published()));
    }

    static double right(List<Judged> judged, int among) {
        return judged.stream().filter(one -> rank(one) < among).count() / (double) Math.max(1, judged.size());
    }

    private static long rank(Judged one) {
        double right = one.logits()[one.label()];
        return IntStream.range(0, one.logits().length)
                .filter(k -> one.logits()[k] > right)
                .count();
    }
}
