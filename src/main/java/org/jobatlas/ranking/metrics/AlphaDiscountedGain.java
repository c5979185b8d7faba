package org.jobatlas.ranking.metrics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * α-nDCG@k: relevance that counts less the more often its subtopic was already served. A relevant item has one subtopic, here its field
 * of work, and the gain {@code (1 − α)^s}, where {@code s} counts the relevant items of the same subtopic before it; irrelevant items
 * gain nothing. {@code α-DCG@k = sum over i = 1..k of gain_i / log2(i + 1)}, divided by that of the best possible list, which takes in
 * every step an item of the subtopic served least; with one subtopic per item this greedy list is optimal. With α = 0 it is nDCG of
 * binary grades.
 *
 * <p>Source: C. Clarke et al., "Novelty and diversity in information retrieval evaluation", SIGIR 2008, doi:10.1145/1390334.1390446.
 *
 * @param alpha 0 to 1: how much a subtopic loses each time it is served; usually 0.5
 */
public record AlphaDiscountedGain(double alpha) {

    public AlphaDiscountedGain {
        if (!(alpha >= 0 && alpha <= 1)) {
            throw new IllegalArgumentException("Alpha goes from 0 to 1, not " + alpha);
        }
    }

    /**
     * α-nDCG@k of a list, 0 where nothing is relevant. An item named twice counts where it stands first.
     *
     * @param judgements grades of the judged items, relevant where positive
     * @param subtopic of a relevant item; items of equal subtopic crowd each other
     */
    public <T> double at(int k, Collection<T> ranked, Map<T, Integer> judgements, Function<T, String> subtopic) {
        JudgedList.requirePositive(k);
        Map<String, Integer> available = new HashMap<>();
        judgements.forEach((item, grade) -> {
            if (grade > 0) {
                available.merge(subtopic.apply(item), 1, Integer::sum);
            }
        });
        double ideal = discounted(idealGains(available, k));
        return ideal == 0 ? 0 : discounted(gains(k, ranked, judgements, subtopic)) / ideal;
    }

    private <T> List<Double> gains(
            int k, Collection<T> ranked, Map<T, Integer> judgements, Function<T, String> subtopic) {
        Map<String, Integer> served = new HashMap<>();
        List<Double> gains = new ArrayList<>();
        new LinkedHashSet<>(ranked).stream().limit(k).forEach(item -> {
            boolean relevant = judgements.getOrDefault(item, 0) > 0;
            gains.add(relevant ? worth(served.merge(subtopic.apply(item), 1, Integer::sum) - 1) : 0.0);
        });
        return gains;
    }

    /** The greatest gains of all relevant items: each subtopic offers 1, 1 − α, (1 − α)², … as often as it has items. */
    private List<Double> idealGains(Map<String, Integer> available, int k) {
        List<Double> gains = new ArrayList<>();
        available.values().forEach(count -> {
            for (int before = 0; before < Math.min(count, k); before++) {
                gains.add(worth(before));
            }
        });
        gains.sort((a, b) -> Double.compare(b, a));
        return gains.subList(0, Math.min(k, gains.size()));
    }

    private double worth(int before) {
        return Math.pow(1 - alpha, before);
    }

    private static double discounted(List<Double> gains) {
        double sum = 0;
        for (int i = 0; i < gains.size(); i++) {
            sum += gains.get(i) / DiscountedGain.log2(i + 2);
        }
        return sum;
    }
}
