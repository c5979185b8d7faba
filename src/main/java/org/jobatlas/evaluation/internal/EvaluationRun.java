package org.jobatlas.evaluation.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jobatlas.evaluation.Evaluation;
import org.jobatlas.evaluation.EvaluationRequest;
import org.jobatlas.evaluation.EvaluationSummary;
import org.jobatlas.evaluation.UnusableInputException;
import org.jobatlas.evaluation.internal.input.CorpusRecord;
import org.jobatlas.evaluation.internal.input.JudgedSet;
import org.jobatlas.evaluation.internal.input.JudgedSetReader;
import org.jobatlas.evaluation.internal.report.EvaluationFindings;
import org.jobatlas.evaluation.internal.report.HtmlReport;
import org.jobatlas.evaluation.internal.report.ReportFiles;
import org.jobatlas.evaluation.internal.score.PairedComparison;
import org.jobatlas.evaluation.internal.score.Scores;
import org.jobatlas.evaluation.internal.system.CorpusIndex;
import org.jobatlas.evaluation.internal.system.ForeignRuns;
import org.jobatlas.evaluation.internal.system.IndexedCorpus;
import org.jobatlas.evaluation.internal.system.KnownSystems;
import org.jobatlas.evaluation.internal.system.PoolingVectors;
import org.jobatlas.evaluation.internal.system.PreparedQuery;
import org.jobatlas.evaluation.internal.system.QueryProfiles;
import org.jobatlas.evaluation.internal.system.RankedSystem;
import org.jobatlas.evaluation.internal.system.RankedSystem.People;
import org.jobatlas.evaluation.internal.system.RankedSystem.Pipeline;
import org.jobatlas.evaluation.internal.system.SystemCatalogue;
import org.jobatlas.evaluation.internal.system.SystemRun;
import org.jobatlas.evaluation.internal.system.SystemRunner;
import org.jobatlas.evaluation.internal.system.SystemRunner.Task;
import org.jobatlas.profile.Profile;
import org.jobatlas.ranking.metrics.Estimate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The evaluation from the files to the report. */
@Service
@PreAuthorize("hasRole('SYSTEM')")
class EvaluationRun implements Evaluation {

    private final JudgedSetReader reader;
    private final CorpusIndex index;
    private final QueryProfiles profiles;
    private final PoolingVectors poolings;
    private final SystemRunner runner;
    private final KnownSystems known;
    private final ReportFiles files;

    EvaluationRun(
            JudgedSetReader reader,
            CorpusIndex index,
            QueryProfiles profiles,
            PoolingVectors poolings,
            SystemRunner runner,
            KnownSystems known,
            ReportFiles files) {
        this.reader = reader;
        this.index = index;
        this.profiles = profiles;
        this.poolings = poolings;
        this.runner = runner;
        this.known = known;
        this.files = files;
    }

    @Override
    public List<String> systems() {
        return known.all().stream().map(RankedSystem::name).toList();
    }

    @Override
    public EvaluationSummary run(EvaluationRequest request, Consumer<String> progress) {
        List<RankedSystem> chosen = new ArrayList<>(known.named(request.systems()));
        chosen.addAll(known.weighted(request.weights()));
        chosen.addAll(known.beside());
        List<SystemRun> foreign = foreign(request, chosen);
        JudgedSet set = reader.read(request.files());
        progress.accept("Indexing %d documents for %d queries."
                .formatted(set.corpus().size(), set.judged().size()));
        IndexedCorpus corpus = index.index(set.corpus(), progress);
        List<RankedSystem> possible = known.possible(chosen, set, corpus, request.systems());
        if (possible.stream().anyMatch(system -> system.order() instanceof People)) {
            index.findable(corpus, set.corpus(), progress);
        }
        Set<String> needed = needed(possible);
        progress.accept("Reading the queries.");
        List<PreparedQuery> queries = prepared(set, needed);
        Task task = new Task(corpus, queries, poolings.spaces(corpus.postings(), needed), request.seed());
        List<SystemRun> runs = new ArrayList<>();
        for (RankedSystem system : possible) {
            progress.accept("Running %s (%d of %d).".formatted(system.name(), runs.size() + 1, possible.size()));
            runs.add(runner.run(system, task));
        }
        runs.addAll(foreign);
        progress.accept("Scoring.");
        Map<String, Profile> byQuery = new HashMap<>();
        queries.forEach(query -> byQuery.put(query.query().id(), query.profile()));
        EvaluationFindings findings = findings(request, new Measured(set, corpus, runs, byQuery));
        files.write(findings, new HtmlReport(findings).html());
        return summary(findings);
    }

    private record Measured(JudgedSet set, IndexedCorpus corpus, List<SystemRun> runs, Map<String, Profile> profiles) {}

    private static EvaluationFindings findings(EvaluationRequest request, Measured measured) {
        List<Scores> scores = measured.runs().stream()
                .map(run -> Scores.of(run, measured.set(), measured.corpus()))
                .toList();
        Scores baseline = baseline(request, scores);
        return new EvaluationFindings(
                request,
                measured.set(),
                measured.corpus(),
                measured.profiles(),
                scores,
                baseline,
                EvaluationFindings.estimates(scores, request.seed()),
                PairedComparison.all(scores, baseline, request.seed()));
    }

    private static Scores baseline(EvaluationRequest request, List<Scores> scores) {
        String name = request.baseline() == null ? SystemCatalogue.PLAIN : request.baseline();
        return scores.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseGet(() -> {
                    if (request.baseline() != null) {
                        throw new UnusableInputException("The baseline " + name + " is not among the systems.");
                    }
                    return scores.getFirst();
                });
    }

    private static List<SystemRun> foreign(EvaluationRequest request, List<RankedSystem> chosen) {
        List<SystemRun> runs = new ArrayList<>();
        Set<String> names =
                new TreeSet<>(chosen.stream().map(RankedSystem::name).toList());
        for (var file : request.runs()) {
            SystemRun run = ForeignRuns.read(file);
            if (!names.add(run.name())) {
                throw new UnusableInputException(
                        file + " has the tag '" + run.name() + "', which is the name of another system.");
            }
            runs.add(run);
        }
        return runs;
    }

    private static Set<String> needed(List<RankedSystem> systems) {
        Set<String> needed = new TreeSet<>();
        for (RankedSystem system : systems) {
            if (system.order() instanceof Pipeline pipeline && pipeline.pooling() != null) {
                needed.add(pipeline.pooling());
            }
        }
        return needed;
    }

    private List<PreparedQuery> prepared(JudgedSet set, Set<String> needed) {
        List<PreparedQuery> queries = new ArrayList<>();
        for (CorpusRecord query : set.judged()) {
            Profile profile = profiles.of(query);
            queries.add(new PreparedQuery(query, profile, poolings.of(profile.text(), needed)));
        }
        return queries;
    }

    private static EvaluationSummary summary(EvaluationFindings findings) {
        Map<String, Map<String, Estimate>> systems = new LinkedHashMap<>();
        findings.estimates().forEach((system, metrics) -> {
            Map<String, Estimate> byName = new TreeMap<>();
            metrics.forEach((metric, estimate) -> byName.put(metric.key(), estimate));
            systems.put(system, byName);
        });
        return new EvaluationSummary(
                findings.set().judged().size(),
                findings.set().corpus().size(),
                findings.set().warnings(),
                systems);
    }
}
