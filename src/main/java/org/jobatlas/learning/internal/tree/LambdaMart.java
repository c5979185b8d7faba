package org.jobatlas.learning.internal.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntConsumer;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.XGBoostError;
import org.jobatlas.learning.internal.sample.Episode;
import org.jobatlas.learning.internal.sample.PositionBias;
import org.jobatlas.ranking.LinearModel;
import org.jobatlas.recommendation.TreeModelFile;

/**
 * Learns to rank lists: trees trained on top of a linear prior, with position bias. The number of trees is chosen on
 * the last fifth of the lists in time, over several seeds, preferring more where the result is nearly the same; the
 * median seed is then trained on all lists.
 *
 * @param prior linear model to start from
 * @param bias position bias of the lists
 * @param seeds at least one, better three
 */
public record LambdaMart(LinearModel prior, PositionBias bias, List<Long> seeds) {

    private static final double EARLIER = 0.8;
    private static final int CONSENSUS_TREES = 40;
    private static final double NEARLY = 0.97;

    public LambdaMart {
        seeds = List.copyOf(seeds);
    }

    /**
     * The result.
     *
     * @param bySeed nDCG@10 of the last fifth by seed
     * @param trees the chosen number of trees
     */
    public record Grown(TreeModelFile file, Map<Long, Double> bySeed, int trees) {}

    /**
     * Learns from lists in the order of time.
     *
     * @param progress called with the number of each seed as it begins; may throw to cancel
     */
    public Grown fit(List<Episode> episodes, IntConsumer progress) {
        int cut = (int) (episodes.size() * EARLIER);
        Start start = start(episodes.subList(0, cut));
        Lists earlier = start.lists();
        List<Episode> later = episodes.subList(cut, episodes.size());
        Growing growing = start.growing();
        Map<Long, Map<Integer, Double>> tried = new TreeMap<>();
        for (int i = 0; i < seeds.size(); i++) {
            progress.accept(i);
            Booster booster = growing.grow(earlier, most(), seeds.get(i));
            tried.put(seeds.get(i), gains(growing, booster, later));
            booster.dispose();
        }
        int trees = bestCount(tried);
        Map<Long, Double> bySeed = new TreeMap<>();
        tried.forEach((seed, gains) -> bySeed.put(seed, gains.get(trees)));
        return new Grown(grow(episodes, trees, median(bySeed)), bySeed, trees);
    }

    /** Lists with the linear model that the trees start from. */
    @SuppressWarnings("ArrayRecordComponent") // carried, never compared
    private record Start(Lists lists, Growing growing, LinearModel refitted, double scale, double[] points) {}

    private Start start(List<Episode> episodes) {
        Lists before = Lists.of(episodes, prior, bias);
        double scale = PriorScale.of(before);
        LinearModel refitted = new PriorRefit(scale).of(before, prior);
        return new Start(
                Lists.of(episodes, refitted, bias), new Growing(refitted, scale), refitted, scale, before.prior());
    }

    /** A model of common preferences, learnt from some people to judge others. */
    public Function<Episode, double[]> consensus(List<Episode> episodes) {
        Lists lists = Lists.of(episodes, prior, bias);
        Growing growing = new Growing(prior, PriorScale.of(lists));
        Booster booster = growing.grow(lists, CONSENSUS_TREES, seeds.getFirst());
        return episode -> growing.raw(booster, Lists.of(List.of(episode), prior, bias), CONSENSUS_TREES);
    }

    private TreeModelFile grow(List<Episode> episodes, int trees, long seed) {
        Start start = start(episodes);
        Booster booster = start.growing().grow(start.lists(), trees, seed);
        try {
            double[] raw = start.growing().raw(booster, start.lists(), trees);
            double nothing = start.growing().raw(booster, references(), trees)[0];
            return new TreeModelFile(
                    start.refitted().features(),
                    start.scale(),
                    PointScales.matching(raw, nothing, start.points()),
                    booster.toByteArray("ubj"));
        } catch (XGBoostError e) {
            throw new IllegalStateException("The trees could not be stored", e);
        } finally {
            booster.dispose();
        }
    }

    private Lists references() {
        double[] values = prior.features().stream()
                .mapToDouble(feature -> feature.reference())
                .toArray();
        return new Lists(
                new double[][] {values},
                new double[] {prior.score(values)},
                new int[1],
                new double[1],
                new int[] {0, 1},
                new double[] {1});
    }

    private Map<Integer, Double> gains(Growing growing, Booster booster, List<Episode> later) {
        Lists lists = Lists.of(later, growing.prior(), bias);
        Map<Integer, Double> gains = new TreeMap<>();
        for (int trees : TreeSettings.COUNTS) {
            double[] raw = growing.raw(booster, lists, trees);
            double sum = 0;
            double best = 0;
            for (int list = 0; list < later.size(); list++) {
                int start = lists.starts()[list];
                Episode episode = later.get(list);
                DebiasedGain.Reached reached = DebiasedGain.of(
                        episode, item -> raw[start + episode.items().indexOf(item)], bias);
                sum += episode.weight() * reached.gain();
                best += episode.weight() * reached.best();
            }
            gains.put(trees, best == 0 ? 0 : sum / best);
        }
        return gains;
    }

    private static int most() {
        return TreeSettings.COUNTS.getLast();
    }

    /**
     * The largest number whose result is nearly the best: small monotone trees hardly overfit, and the last fifth has
     * few lists.
     */
    private static int bestCount(Map<Long, Map<Integer, Double>> tried) {
        double best = TreeSettings.COUNTS.stream()
                .mapToDouble(trees -> mean(tried, trees))
                .max()
                .orElse(0);
        return TreeSettings.COUNTS.reversed().stream()
                .filter(trees -> mean(tried, trees) >= NEARLY * best)
                .findFirst()
                .orElseThrow();
    }

    private static double mean(Map<Long, Map<Integer, Double>> tried, int trees) {
        return tried.values().stream()
                .mapToDouble(gains -> gains.getOrDefault(trees, 0.0))
                .average()
                .orElse(0);
    }

    private static long median(Map<Long, Double> bySeed) {
        List<Map.Entry<Long, Double>> sorted = new ArrayList<>(bySeed.entrySet());
        sorted.sort(Map.Entry.comparingByValue());
        return sorted.get(sorted.size() / 2).getKey();
    }
}
