package org.jobatlas.evaluation.internal.fit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jobatlas.evaluation.internal.fit.PairwiseLogistic.Pair;
import org.jobatlas.ranking.FeatureWeight;

/**
 * Fits weights to the contenders of many queries and finds the penalty that serves queries best that were not fitted to.
 *
 * <p>Every judged set counts the same, and every query of a set; a pair counts by the difference of its gains {@code 2^grade}. A feature that no pair truly differs in keeps
 * the weight it has, since nothing was learnt of it; the others are scaled so that together they are worth what they were before.
 */
final class WeightSearch {

    static final double[] PENALTIES = {1e-4, 1e-3, 1e-2, 3e-2, 1e-1};
    static final int FOLDS = 5;
    private static final int STEPS = 400;

    /** Differences that come from the seconds between two postings rather than from the set. */
    private static final double SILENT = 1e-3;

    private static final int PAIRS_PER_QUERY = 1000;

    private final List<FeatureWeight> features;
    private final List<MeasuredContenders> queries;
    /** What each query counts; together 1. */
    private final double[] shares;

    private final List<List<Pair>> pairs;
    private final int[] folds;

    /**
     * @param learnable features that are to be fitted, in the order of the features; the others keep their weights
     */
    WeightSearch(List<FeatureWeight> features, List<List<MeasuredContenders>> sets, boolean[] learnable, long seed) {
        this.features = List.copyOf(features);
        this.queries = sets.stream().flatMap(List::stream).toList();
        this.shares = sets.stream()
                .flatMapToDouble(set -> DoubleStream.generate(() -> 1.0 / (sets.size() * set.size()))
                        .limit(set.size()))
                .toArray();
        Random random = new Random(seed);
        this.pairs = IntStream.range(0, queries.size())
                .mapToObj(i -> pairs(queries.get(i), shares[i], learnable, random))
                .toList();
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, queries.size()).boxed().toList());
        Collections.shuffle(order, random);
        this.folds = new int[queries.size()];
        for (int i = 0; i < folds.length; i++) {
            folds[order.get(i)] = i % FOLDS;
        }
    }

    /**
     * @param held nDCG@10 of every query under weights fitted without its fold
     * @param mean over the sets of the means of their queries
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Trial(double penalty, double[] held, double mean) {}

    /** Cross-validates a penalty. */
    Trial trial(double penalty) {
        double[] held = new double[queries.size()];
        for (int fold = 0; fold < FOLDS; fold++) {
            int out = fold;
            double[] weights = fit(penalty, IntStream.range(0, folds.length).filter(i -> folds[i] != out));
            for (int i = 0; i < held.length; i++) {
                if (folds[i] == fold) {
                    held[i] = queries.get(i).ndcg(weights);
                }
            }
        }
        double mean = IntStream.range(0, held.length)
                .mapToDouble(i -> shares[i] * held[i])
                .sum();
        return new Trial(penalty, held, mean);
    }

    /** Weights fitted to all queries. */
    double[] fit(double penalty) {
        return fit(penalty, IntStream.range(0, folds.length));
    }

    /** nDCG@10 of every query under the weights there are. */
    double[] present() {
        double[] weights = features.stream().mapToDouble(FeatureWeight::weight).toArray();
        return queries.stream().mapToDouble(query -> query.ndcg(weights)).toArray();
    }

    int pairCount() {
        return pairs.stream().mapToInt(List::size).sum();
    }

    private double[] fit(double penalty, IntStream places) {
        List<Pair> chosen = places.mapToObj(pairs::get).flatMap(List::stream).toList();
        if (chosen.isEmpty()) {
            return features.stream().mapToDouble(FeatureWeight::weight).toArray();
        }
        return scaled(new PairwiseLogistic(penalty, STEPS).fit(chosen), chosen);
    }

    private double[] scaled(double[] fitted, List<Pair> chosen) {
        boolean[] learnt = new boolean[fitted.length];
        for (Pair pair : chosen) {
            for (int i = 0; i < learnt.length; i++) {
                learnt[i] |= Math.abs(pair.difference()[i]) > SILENT;
            }
        }
        double before = 0;
        double after = 0;
        for (int i = 0; i < learnt.length; i++) {
            before += learnt[i] ? features.get(i).weight() : 0;
            after += learnt[i] ? fitted[i] : 0;
        }
        double[] weights = new double[fitted.length];
        for (int i = 0; i < weights.length; i++) {
            boolean keeps = !learnt[i] || after == 0;
            weights[i] = keeps ? features.get(i).weight() : fitted[i] * before / after;
        }
        return weights;
    }

    private static List<Pair> pairs(MeasuredContenders query, double share, boolean[] learnable, Random random) {
        List<int[]> places = new ArrayList<>();
        int size = query.ids().size();
        for (int better = 0; better < size; better++) {
            for (int worse = 0; query.grade(better) > 0 && worse < size; worse++) {
                if (query.grade(better) > Math.max(0, query.grade(worse))) {
                    places.add(new int[] {better, worse});
                }
            }
        }
        Collections.shuffle(places, random);
        List<int[]> kept = places.subList(0, Math.min(PAIRS_PER_QUERY, places.size()));
        double all = kept.stream().mapToDouble(pair -> gap(query, pair)).sum();
        return kept.stream()
                .map(pair -> new Pair(
                        difference(
                                query.features().get(pair[0]), query.features().get(pair[1]), learnable),
                        share * gap(query, pair) / all))
                .toList();
    }

    private static double gap(MeasuredContenders query, int[] pair) {
        return Math.pow(2, query.grade(pair[0])) - Math.pow(2, Math.max(0, query.grade(pair[1])));
    }

    private static double[] difference(double[] better, double[] worse, boolean[] learnable) {
        double[] difference = new double[better.length];
        for (int i = 0; i < difference.length; i++) {
            difference[i] = learnable[i] ? better[i] - worse[i] : 0;
        }
        return difference;
    }
}
