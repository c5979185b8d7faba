package org.jobatlas.evaluation.internal.system;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jobatlas.account.SystemRights;
import org.jobatlas.evaluation.UnusableInputException;
import org.jobatlas.evaluation.internal.fit.WeightFiles;
import org.jobatlas.evaluation.internal.input.CorpusRecord;
import org.jobatlas.evaluation.internal.input.CorpusRecord.Kind;
import org.jobatlas.evaluation.internal.input.JudgedSet;
import org.jobatlas.evaluation.internal.system.RankedSystem.People;
import org.jobatlas.evaluation.internal.system.RankedSystem.Popularity;
import org.jobatlas.evaluation.internal.system.RankedSystem.TypedSearch;
import org.jobatlas.ranking.FeatureWeight;
import org.jobatlas.recommendation.RankingWorkbench;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The systems, and which of them a judged set can be given to. */
@Component
public class KnownSystems {

    private final RankingWorkbench workbench;
    private final PoolingVectors poolings;
    private final TriedModels.OneBeside beside;

    KnownSystems(RankingWorkbench workbench, PoolingVectors poolings, TriedModels.OneBeside beside) {
        this.workbench = workbench;
        this.beside = beside;
        this.poolings = poolings;
    }

    public List<RankedSystem> all() {
        return SystemCatalogue.all(SystemRights.call(workbench::features), poolings.names());
    }

    /** The systems of these names, in the order of the catalogue; all for no names. */
    public List<RankedSystem> named(List<String> names) {
        List<RankedSystem> all = all();
        List<String> known = all.stream().map(RankedSystem::name).toList();
        List<String> unknown =
                names.stream().filter(name -> !known.contains(name)).toList();
        if (!unknown.isEmpty()) {
            throw new UnusableInputException("There is no system " + String.join(", ", unknown) + "; there are "
                    + String.join(", ", known) + ".");
        }
        return all.stream()
                .filter(system -> names.isEmpty() || names.contains(system.name()))
                .toList();
    }

    /** The system with a model that does not serve, where there is one. */
    public List<RankedSystem> beside() {
        return beside.systems();
    }

    /** The systems that have the weights of a file; none for no file. */
    public List<RankedSystem> weighted(@Nullable Path weights) {
        if (weights == null) {
            return List.of();
        }
        List<String> features = SystemRights.call(workbench::features).stream()
                .map(FeatureWeight::name)
                .toList();
        return SystemCatalogue.weighted(WeightFiles.read(weights, features));
    }

    /** Those that the set can be given to; one that was asked for by name and cannot is refused with the reason. */
    public List<RankedSystem> possible(
            List<RankedSystem> systems, JudgedSet set, IndexedCorpus corpus, List<String> askedFor) {
        List<RankedSystem> possible = new ArrayList<>();
        for (RankedSystem system : systems) {
            String obstacle = obstacle(system, set, corpus);
            if (obstacle.isEmpty()) {
                possible.add(system);
            } else if (askedFor.contains(system.name())) {
                throw new UnusableInputException("The system " + system.name() + " needs " + obstacle + ".");
            }
        }
        return possible;
    }

    private static String obstacle(RankedSystem system, JudgedSet set, IndexedCorpus corpus) {
        if (system.order() instanceof Popularity && !corpus.hasCounts()) {
            return "counts: no line of the corpus has the field 'count'";
        }
        if (system.order() instanceof People && !set.corpus().stream().allMatch(one -> one.kind() == Kind.RESUME)) {
            return "a corpus of resumes alone";
        }
        if (system.order() instanceof TypedSearch) {
            String untyped = set.judged().stream()
                    .filter(query -> query.kind() != Kind.TITLE)
                    .map(CorpusRecord::id)
                    .limit(3)
                    .collect(Collectors.joining(", "));
            return untyped.isEmpty() ? "" : "queries of the kind title alone, not such as " + untyped;
        }
        return "";
    }
}
