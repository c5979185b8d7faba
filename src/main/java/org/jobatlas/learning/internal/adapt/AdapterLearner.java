package org.jobatlas.learning.internal.adapt;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Learns a low-rank map by a contrastive loss: items taken up shall have a higher cosine with the resume than items
 * passed over, by {@code w_i · log(1 + exp(−(cos_i − cos_j) / τ))} over the pairs of a list, and nearer than postings
 * of other lists drawn at random, so that postings of other fields of work do not drift nearer. Each list counts the
 * same but for the trust in its person; places count by the inverse of how likely they were looked at.
 *
 * <p>Source of the form: A. van den Oord, Y. Li, O. Vinyals, "Representation learning with contrastive predictive
 * coding", 2018, arXiv:1807.03748 (negatives of the batch); the low rank is that of E. Hu et al., "LoRA", ICLR 2022,
 * arXiv:2106.09685.
 */
record AdapterLearner(int rank, double penalty) {

    static final AdapterLearner USUAL = new AdapterLearner(8, 0.02);

    private static final double TEMPERATURE = 0.05;
    private static final int BATCH = 32;
    private static final int OTHERS = 4;
    private static final double WEIGHT_OF_OTHERS = 0.25;

    /**
     * Passes over all lists.
     *
     * @param reached called after each pass with its number; sees the map of that pass
     */
    LowRankMap learn(List<MeantList> lists, int times, long seed, Watching reached) {
        Random random = new Random(seed);
        LowRankMap map = new LowRankMap(rank, lists.getFirst().sought().length, seed);
        List<MeantList> order = new ArrayList<>(lists);
        for (int time = 1; time <= times; time++) {
            Collections.shuffle(order, random);
            for (int from = 0; from < order.size(); from += BATCH) {
                List<MeantList> batch = order.subList(from, Math.min(from + BATCH, order.size()));
                Drawn drawn = new Drawn(lists, random, batch.size());
                batch.forEach(list -> pull(map, list, drawn));
                map.step(penalty);
            }
            reached.after(time, map);
        }
        return map;
    }

    /** Observes the map after each pass. */
    interface Watching {
        Watching NOBODY = (time, map) -> {};

        void after(int time, LowRankMap map);
    }

    /** A list and its negatives. */
    private record Drawn(List<MeantList> all, Random random, int batch) {

        float[] other() {
            float[][] from = all.get(random.nextInt(all.size())).postings();
            return from[random.nextInt(from.length)];
        }
    }

    private static void pull(LowRankMap map, MeantList list, Drawn drawn) {
        LowRankMap.Turned turned = map.turn(list.sought());
        int count = list.postings().length;
        double[] cosines = new double[count];
        for (int i = 0; i < count; i++) {
            cosines[i] = turned.cosine(list.postings()[i]);
        }
        double[] forces = new double[count];
        double pairs = 0;
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < count; j++) {
                if (list.grades()[i] > list.grades()[j]) {
                    double force = list.weights()[i] * force(cosines[i] - cosines[j]);
                    pairs += list.weights()[i];
                    forces[i] -= force;
                    forces[j] += force;
                }
            }
        }
        double share = list.counting() / drawn.batch();
        LowRankMap.Pulls pulls = new LowRankMap.Pulls(list.sought().length);
        for (int i = 0; i < count; i++) {
            if (forces[i] != 0) {
                pulls.add(turned, list.postings()[i], share * forces[i] / pairs);
            }
        }
        others(pulls, turned, new Contrast(list, cosines, share), drawn);
        map.pull(turned, pulls);
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Contrast(MeantList list, double[] cosines, double share) {}

    private static void others(LowRankMap.Pulls pulls, LowRankMap.Turned turned, Contrast contrast, Drawn drawn) {
        int best = 0;
        for (int i = 1; i < contrast.cosines().length; i++) {
            best = contrast.list().grades()[i] > contrast.list().grades()[best] ? i : best;
        }
        for (int k = 0; k < OTHERS; k++) {
            float[] other = drawn.other();
            double force = contrast.share()
                    * WEIGHT_OF_OTHERS
                    / OTHERS
                    * force(contrast.cosines()[best] - turned.cosine(other));
            pulls.add(turned, contrast.list().postings()[best], -force);
            pulls.add(turned, other, force);
        }
    }

    private static double force(double ahead) {
        return 1 / TEMPERATURE / (1 + Math.exp(ahead / TEMPERATURE));
    }
}
