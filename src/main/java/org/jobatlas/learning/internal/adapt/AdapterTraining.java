package org.jobatlas.learning.internal.adapt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jobatlas.job.PostingFeatureStore;
import org.jobatlas.job.PostingFeatures;
import org.jobatlas.job.PostingId;
import org.jobatlas.learning.GateReport;
import org.jobatlas.learning.ModelKind;
import org.jobatlas.learning.TrainedModel;
import org.jobatlas.learning.internal.gate.Contestant;
import org.jobatlas.learning.internal.gate.ModelGate;
import org.jobatlas.learning.internal.gate.Trial;
import org.jobatlas.learning.internal.registry.ModelRegistration;
import org.jobatlas.learning.internal.registry.ModelRegistration.Learnt;
import org.jobatlas.learning.internal.run.KindTraining;
import org.jobatlas.learning.internal.run.TrainingSteps;
import org.jobatlas.learning.internal.sample.Episode;
import org.jobatlas.learning.internal.sample.Predictability;
import org.jobatlas.learning.internal.sample.Samples;
import org.jobatlas.learning.internal.sample.Sampling;
import org.jobatlas.learning.internal.tree.DebiasedGain;
import org.jobatlas.model.StoredModel;
import org.jobatlas.recommendation.AdapterFile;
import org.jobatlas.recommendation.QueryAdapter;
import org.jobatlas.recommendation.QueryAdapters;
import org.jobatlas.recommendation.RankingModel;
import org.jobatlas.recommendation.RankingModels;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Trains the query adapter, evaluated with the serving re-ranker. The number of epochs is chosen on the last fifth of
 * the lists in time, over three seeds; the median seed is then trained on all lists.
 */
@Component
@Order(2)
class AdapterTraining implements KindTraining {

    private static final List<Long> SEEDS = List.of(11L, 23L, 47L);
    private static final List<Integer> TIMES = List.of(2, 5, 10, 20);
    private static final double EARLIER = 0.8;
    private static final int LEAST = 60;

    private final Sampling sampling;
    private final PostingFeatureStore postings;
    private final QueryAdapters adapters;
    private final RankingModels models;
    private final ModelGate gate;
    private final ModelRegistration entries;

    AdapterTraining(
            Sampling sampling,
            PostingFeatureStore postings,
            QueryAdapters adapters,
            RankingModels models,
            ModelGate gate,
            ModelRegistration entries) {
        this.sampling = sampling;
        this.postings = postings;
        this.adapters = adapters;
        this.models = models;
        this.gate = gate;
        this.entries = entries;
    }

    @Override
    public ModelKind kind() {
        return ModelKind.QUERY_ADAPTER;
    }

    @Override
    public Optional<TrainedModel> train(Period period, Samples samples, TrainingSteps steps) {
        Known known = new Known(AdaptedView.known(postings, samples.earlier()), samples, models.serving());
        List<MeantList> lists = known.meant(samples.earlier());
        if (lists.size() < LEAST) {
            return Optional.empty();
        }
        Map<Long, Map<Integer, Double>> tried = new TreeMap<>();
        for (int i = 0; i < SEEDS.size(); i++) {
            steps.reached("adapt", 0.6 * i / SEEDS.size());
            tried.put(SEEDS.get(i), tried(known, SEEDS.get(i)));
        }
        Chosen chosen = Chosen.of(tried);
        AdapterFile file = AdapterLearner.USUAL
                .learn(lists, chosen.times(), chosen.seed(), AdapterLearner.Watching.NOBODY)
                .file(adapters.embedding());
        StoredModel stored = file.stored(entries.name("adapter"));
        steps.reached("judge-adapter", 0.6);
        GateReport report = gate.judge(trial(samples, adapters.open(stored)));
        steps.reached("store", 0.95);
        Map<String, String> properties = new LinkedHashMap<>(stored.properties());
        properties.put("times", String.valueOf(chosen.times()));
        chosen.bySeed()
                .forEach((seed, gain) -> properties.put("ndcg.seed." + seed, String.format(Locale.ROOT, "%.4f", gain)));
        return Optional.of(entries.add(
                new Learnt(
                        kind(),
                        new StoredModel(stored.version(), properties, stored.weights()),
                        counts(samples, lists)),
                samples,
                report));
    }

    private static Map<String, Long> counts(Samples samples, List<MeantList> lists) {
        Map<String, Long> counts = new LinkedHashMap<>(samples.counts());
        counts.put("lists", (long) lists.size());
        return counts;
    }

    private Trial trial(Samples samples, QueryAdapter trained) {
        Map<PostingId, PostingFeatures> known = AdaptedView.known(postings, samples.later());
        RankingModel model = models.serving();
        QueryAdapter serving = adapters.serving();
        return new Trial(
                Contestant.of(model, serving, new AdaptedView(known, serving)::of),
                Contestant.of(model, trained, new AdaptedView(known, trained)::of),
                samples.later(),
                samples.known(),
                samples.bias(),
                new Predictability(sampling.prior(), samples.bias()).of(samples.earlier()));
    }

    /** The gain on the last fifth by number of epochs. */
    private Map<Integer, Double> tried(Known known, long seed) {
        List<Episode> all = known.samples().earlier();
        int cut = (int) (all.size() * EARLIER);
        List<Episode> later = all.subList(cut, all.size());
        List<MeantList> lists = known.meant(all.subList(0, cut));
        Map<Integer, Double> gains = new TreeMap<>();
        if (lists.isEmpty()) {
            return gains;
        }
        AdapterLearner.USUAL.learn(lists, TIMES.getLast(), seed, (time, map) -> {
            if (TIMES.contains(time)) {
                gains.put(
                        time,
                        known.gain(
                                later,
                                adapters.open(map.file(adapters.embedding()).stored("adapter"))));
            }
        });
        return gains;
    }

    /** The data for measuring. */
    private record Known(Map<PostingId, PostingFeatures> postings, Samples samples, RankingModel model) {

        List<MeantList> meant(List<Episode> episodes) {
            return episodes.stream()
                    .flatMap(episode -> MeantList.of(episode, postings, samples.bias()).stream())
                    .toList();
        }

        double gain(List<Episode> later, QueryAdapter adapter) {
            Contestant one = Contestant.of(model, adapter, new AdaptedView(postings, adapter)::of);
            double sum = 0;
            double best = 0;
            for (Episode episode : later) {
                DebiasedGain.Reached reached = one.gain(episode, samples.bias());
                sum += episode.weight() * reached.gain();
                best += episode.weight() * reached.best();
            }
            return best == 0 ? 0 : sum / best;
        }
    }

    /** The number of epochs with the best mean, and the gain of each seed. */
    private record Chosen(int times, long seed, Map<Long, Double> bySeed) {

        static Chosen of(Map<Long, Map<Integer, Double>> tried) {
            int times = TIMES.getFirst();
            double best = Double.NEGATIVE_INFINITY;
            for (int some : TIMES) {
                double mean = tried.values().stream()
                        .mapToDouble(gains -> gains.getOrDefault(some, 0.0))
                        .average()
                        .orElse(0);
                if (mean > best) {
                    best = mean;
                    times = some;
                }
            }
            Map<Long, Double> bySeed = new TreeMap<>();
            for (Map.Entry<Long, Map<Integer, Double>> entry : tried.entrySet()) {
                bySeed.put(entry.getKey(), entry.getValue().getOrDefault(times, 0.0));
            }
            List<Map.Entry<Long, Double>> sorted = new ArrayList<>(bySeed.entrySet());
            sorted.sort(Map.Entry.comparingByValue());
            return new Chosen(times, sorted.get(sorted.size() / 2).getKey(), bySeed);
        }
    }
}
