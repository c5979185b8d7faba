package org.jobatlas.evaluation.internal.fit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jobatlas.evaluation.FittingRequest;
import org.jobatlas.evaluation.FittingSummary;
import org.jobatlas.evaluation.UnusableInputException;
import org.jobatlas.evaluation.WeightFitting;
import org.jobatlas.evaluation.internal.fit.WeightSearch.Trial;
import org.jobatlas.evaluation.internal.input.CorpusRecord;
import org.jobatlas.evaluation.internal.input.JudgedSet;
import org.jobatlas.evaluation.internal.input.JudgedSetReader;
import org.jobatlas.evaluation.internal.system.CorpusIndex;
import org.jobatlas.evaluation.internal.system.IndexedCorpus;
import org.jobatlas.evaluation.internal.system.QueryProfiles;
import org.jobatlas.evaluation.internal.system.SystemRunner;
import org.jobatlas.ranking.FeatureWeight;
import org.jobatlas.ranking.metrics.Bootstrap;
import org.jobatlas.recommendation.MeasuredPosting;
import org.jobatlas.recommendation.RankingVariant;
import org.jobatlas.recommendation.RankingWorkbench;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The fitting from the files to the weights. */
@Service
@PreAuthorize("hasRole('SYSTEM')")
class FeatureFitting implements WeightFitting {

    private static final double HUNDREDTHS = 100;
    private static final double TRIFLE = 0.001;

    private final JudgedSetReader reader;
    private final CorpusIndex index;
    private final QueryProfiles profiles;
    private final RankingWorkbench workbench;
    private final Clock clock;

    FeatureFitting(
            JudgedSetReader reader,
            CorpusIndex index,
            QueryProfiles profiles,
            RankingWorkbench workbench,
            Clock clock) {
        this.reader = reader;
        this.index = index;
        this.profiles = profiles;
        this.workbench = workbench;
        this.clock = clock;
    }

    @Override
    public FittingSummary fit(FittingRequest request, Consumer<String> progress) {
        JudgedSet set = reader.read(request.files());
        if (set.judged().size() < WeightSearch.FOLDS) {
            throw new UnusableInputException("At least " + WeightSearch.FOLDS + " judged queries are needed, not "
                    + set.judged().size() + ".");
        }
        progress.accept("Indexing %d documents.".formatted(set.corpus().size()));
        IndexedCorpus corpus = index.index(set.corpus(), progress);
        progress.accept(
                "Measuring the contenders of %d queries.".formatted(set.judged().size()));
        List<FeatureWeight> features = workbench.features();
        List<List<MeasuredContenders>> sets = new ArrayList<>();
        sets.add(set.judged().stream()
                .map(query -> contenders(query, set, corpus))
                .toList());
        ContenderFiles.write(request.out().resolve("contenders.jsonl"), sets.getFirst());
        request.also().forEach(file -> sets.add(ContenderFiles.read(file, features.size())));
        WeightSearch search = new WeightSearch(features, sets, learnable(features, request.kept()), request.seed());
        List<Trial> trials = new ArrayList<>();
        for (double penalty : WeightSearch.PENALTIES) {
            progress.accept("Cross-validating with the penalty " + penalty + ".");
            trials.add(search.trial(penalty));
        }
        Trial best = strictest(trials);
        FittingSummary summary = summary(search, best, features, request.seed());
        WeightFiles.write(
                request.out(),
                new WeightFiles.Course(
                        "linear-" + LocalDate.now(clock),
                        summary,
                        trials,
                        gains(sets, search, best),
                        search.pairCount(),
                        request.seed()));
        return summary;
    }

    /** The strongest penalty among those that serve held-out queries as well as any, but for a trifle. */
    private static Trial strictest(List<Trial> trials) {
        double most = trials.stream().mapToDouble(Trial::mean).max().orElseThrow();
        return trials.stream()
                .filter(trial -> trial.mean() >= most - TRIFLE)
                .max(Comparator.comparingDouble(Trial::penalty))
                .orElseThrow();
    }

    private static List<WeightFiles.SetGain> gains(
            List<List<MeasuredContenders>> sets, WeightSearch search, Trial best) {
        double[] before = search.present();
        List<WeightFiles.SetGain> gains = new ArrayList<>();
        int from = 0;
        for (List<MeasuredContenders> set : sets) {
            int to = from + set.size();
            gains.add(new WeightFiles.SetGain(
                    set.size(),
                    Arrays.stream(before, from, to).average().orElse(0),
                    Arrays.stream(best.held(), from, to).average().orElse(0)));
            from = to;
        }
        return gains;
    }

    private static FittingSummary summary(WeightSearch search, Trial best, List<FeatureWeight> features, long seed) {
        Bootstrap bootstrap = new Bootstrap(Bootstrap.USUAL_RESAMPLES, seed);
        double[] before = search.present();
        double[] gains = IntStream.range(0, before.length)
                .mapToDouble(i -> best.held()[i] - before[i])
                .toArray();
        double[] weights = Arrays.stream(search.fit(best.penalty()))
                .map(weight -> Math.round(weight * HUNDREDTHS) / HUNDREDTHS)
                .toArray();
        List<FeatureWeight> after = IntStream.range(0, weights.length)
                .mapToObj(i -> new FeatureWeight(
                        features.get(i).name(), weights[i], features.get(i).reference()))
                .toList();
        return new FittingSummary(
                features, after, bootstrap.of(before), bootstrap.of(best.held()), bootstrap.of(gains));
    }

    private static boolean[] learnable(List<FeatureWeight> features, Set<String> kept) {
        List<String> names = features.stream().map(FeatureWeight::name).toList();
        if (!names.containsAll(kept)) {
            throw new UnusableInputException("The features are " + String.join(", ", names) + ".");
        }
        boolean[] learnable = new boolean[names.size()];
        for (int i = 0; i < learnable.length; i++) {
            learnable[i] = !kept.contains(names.get(i));
        }
        return learnable;
    }

    private MeasuredContenders contenders(CorpusRecord query, JudgedSet set, IndexedCorpus corpus) {
        List<FeatureWeight> features = workbench.features();
        List<MeasuredPosting> measured =
                workbench.measure(profiles.of(query), RankingVariant.PRODUCTION, SystemRunner.settings(query, 0));
        List<String> ids =
                corpus.documents(measured.stream().map(MeasuredPosting::posting).toList());
        List<double[]> values = measured.stream()
                .map(posting -> IntStream.range(0, features.size())
                        .mapToDouble(i -> deviation(posting.values()[i], features.get(i)))
                        .toArray())
                .toList();
        return new MeasuredContenders(query.id(), ids, values, Objects.requireNonNull(set.of(query)));
    }

    private static double deviation(double value, FeatureWeight feature) {
        return Double.isNaN(value) ? 0 : value - feature.reference();
    }
}
