package org.jobatlas.learning.internal.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jobatlas.learning.internal.run.TrainingSteps;
import org.jobatlas.taxonomy.FieldClassifier;
import org.jobatlas.taxonomy.FieldClassifiers;
import org.jobatlas.taxonomy.FieldExample;

/**
 * Chooses the penalty for moving away from the serving classifier: the one with the least mean negative log-likelihood
 * on the latest part of the training examples.
 */
final class PenaltyChoice {

    private static final List<Long> SEEDS = List.of(11L, 23L, 47L);
    private static final List<Double> PENALTIES = List.of(1e-2, 1e-3, 1e-4);
    private static final double EARLIER = 0.8;

    private final FieldClassifiers classifiers;
    private final List<Lesson> first;
    private final List<Lesson> last;

    PenaltyChoice(FieldClassifiers classifiers, Lessons lessons) {
        int cut = (int) (lessons.all().size() * EARLIER);
        this.classifiers = classifiers;
        this.first = lessons.all().subList(0, cut);
        this.last = lessons.all().subList(cut, lessons.all().size());
    }

    /** A penalty with the mean negative log-likelihood on the latest part, for each bootstrap sample. */
    record Chosen(double penalty, Map<Long, Double> bySeed) {

        private double mean() {
            return bySeed.values().stream()
                    .mapToDouble(Double::doubleValue)
                    .average()
                    .orElse(Double.POSITIVE_INFINITY);
        }
    }

    Chosen choose(TrainingSteps steps) {
        Chosen best = new Chosen(PENALTIES.getFirst(), Map.of());
        int tried = 0;
        for (double penalty : PENALTIES) {
            Map<Long, Double> bySeed = new TreeMap<>();
            for (long seed : SEEDS) {
                steps.reached("fields", (double) tried++ / (PENALTIES.size() * SEEDS.size()));
                FieldClassifier learnt = classifiers.open(classifiers.learn("fields", drawn(seed), penalty));
                bySeed.put(
                        seed,
                        last.stream()
                                .mapToDouble(lesson ->
                                        FieldReport.verdict(learnt, lesson).surprise())
                                .average()
                                .orElse(0));
            }
            Chosen chosen = new Chosen(penalty, bySeed);
            best = chosen.mean() < best.mean() ? chosen : best;
        }
        return best;
    }

    /** A bootstrap sample of the examples, of the same size. */
    private List<FieldExample> drawn(long seed) {
        List<FieldExample> all = new Lessons(first).examples();
        Random random = new Random(seed);
        List<FieldExample> drawn = new ArrayList<>(all.size());
        for (int i = 0; i < all.size(); i++) {
            drawn.add(all.get(random.nextInt(all.size())));
        }
        return drawn;
    }
}
