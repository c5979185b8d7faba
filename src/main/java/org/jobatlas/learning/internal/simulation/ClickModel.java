package org.jobatlas.learning.internal.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jobatlas.feedback.InteractionKind;

/**
 * How a simulated person answers a list: position {@code k} is looked at with probability {@code k^-0.7}; an item
 * looked at is opened the more likely the better it is, with noise; an opened item may be saved or applied for; a
 * clearly bad one is sometimes called not relevant. An adversary answers as if the best were the worst.
 *
 * <p>Source of the form: T. Joachims, A. Swaminathan, T. Schnabel, "Unbiased learning-to-rank with biased feedback",
 * WSDM 2017, doi:10.1145/3018661.3018699, section 6.
 */
record ClickModel(Random random, boolean adversary) {

    private static final double FALL = 0.7;
    private static final double[] OPENED = {0.06, 0.3, 0.6, 0.85};
    private static final double[] SAVED = {0.02, 0.12, 0.45, 0.6};
    private static final double[] APPLIED = {0, 0.02, 0.15, 0.4};
    private static final double REFUSED = 0.1;

    /** The actions on an item, in order. */
    List<InteractionKind> answers(int rank, int grade) {
        int felt = adversary ? 3 - grade : grade;
        List<InteractionKind> answers = new ArrayList<>();
        if (random.nextDouble() >= Math.pow(rank, -FALL)) {
            return answers;
        }
        if (random.nextDouble() < OPENED[felt]) {
            answers.add(InteractionKind.OPENED);
            if (random.nextDouble() < SAVED[felt]) {
                answers.add(InteractionKind.SAVED);
            }
            if (random.nextDouble() < APPLIED[felt]) {
                answers.add(InteractionKind.APPLIED);
            }
        } else if (felt == 0 && random.nextDouble() < REFUSED) {
            answers.add(InteractionKind.NOT_RELEVANT);
        }
        return answers;
    }
}
