package org.jobatlas.evaluation.internal.system;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.jobatlas.evaluation.internal.input.CorpusRecord;
import org.jobatlas.evaluation.internal.system.RankedSystem.Chance;
import org.jobatlas.evaluation.internal.system.RankedSystem.People;
import org.jobatlas.evaluation.internal.system.RankedSystem.Pipeline;
import org.jobatlas.evaluation.internal.system.RankedSystem.Popularity;
import org.jobatlas.evaluation.internal.system.RankedSystem.ReadAnew;
import org.jobatlas.evaluation.internal.system.RankedSystem.TypedSearch;
import org.jobatlas.job.PostingId;
import org.jobatlas.model.StoredModel;
import org.jobatlas.people.PeopleRanking;
import org.jobatlas.recommendation.RankingVariant;
import org.jobatlas.recommendation.RankingWorkbench;
import org.jobatlas.recommendation.RecommendationSettings;
import org.jobatlas.recommendation.Scope;
import org.jobatlas.recommendation.VectorSpace;
import org.jobatlas.search.JobFilters;
import org.jobatlas.search.JobQuery;
import org.jobatlas.search.JobSearch;
import org.jobatlas.search.JobSort;
import org.jobatlas.taxonomy.FieldClassifier;
import org.jobatlas.taxonomy.FieldClassifiers;
import org.springframework.stereotype.Component;

/** Makes the lists of a system. */
@Component
public class SystemRunner {

    static final int DEPTH = 100;
    private static final int SHOWN = 10;

    private final RankingWorkbench workbench;
    private final JobSearch search;
    private final PeopleRanking people;
    private final FieldClassifiers classifiers;

    SystemRunner(RankingWorkbench workbench, JobSearch search, PeopleRanking people, FieldClassifiers classifiers) {
        this.classifiers = classifiers;
        this.workbench = workbench;
        this.search = search;
        this.people = people;
    }

    /**
     * What all systems are run on.
     *
     * @param spaces other vectors of the corpus, by pooling method
     */
    public record Task(IndexedCorpus corpus, List<PreparedQuery> queries, Map<String, VectorSpace> spaces, long seed) {}

    public SystemRun run(RankedSystem system, Task task) {
        if (system.order() instanceof ReadAnew other) {
            FieldClassifier before = classifiers.serving();
            classifiers.activate(other.classifier());
            try {
                return run(new RankedSystem(system.name(), system.against(), other.pipeline()), task);
            } finally {
                classifiers.activate(before);
            }
        }
        Map<String, List<String>> lists = new LinkedHashMap<>();
        for (PreparedQuery query : task.queries()) {
            List<String> ranked = rank(system.order(), query, task);
            lists.put(
                    query.query().id(),
                    ranked.stream()
                            .filter(document -> !document.equals(query.query().id()))
                            .limit(DEPTH)
                            .toList());
        }
        return new SystemRun(system.name(), system.against(), lists);
    }

    private List<String> rank(RankedSystem.Order order, PreparedQuery query, Task task) {
        return switch (order) {
            case Chance() -> shuffled(task, query.query().id());
            case Popularity() ->
                task.corpus().documents().stream()
                        .sorted(Comparator.comparingDouble(task.corpus()::count)
                                .reversed()
                                .thenComparing(Comparator.naturalOrder()))
                        .toList();
            case People() -> people(query.query(), task.corpus());
            case TypedSearch() -> found(query.query(), task.corpus());
            case ReadAnew(Pipeline pipeline, StoredModel classifier) ->
                throw new IllegalStateException(
                        "The classifier " + classifier.version() + " does not serve: " + pipeline);
            case Pipeline pipeline -> task.corpus().documents(ranked(pipeline, query, task));
        };
    }

    private List<String> people(CorpusRecord query, IndexedCorpus corpus) {
        return corpus.documentsOf(people.rank(new PeopleRanking.Sought(query.title(), query.text(), query.language())));
    }

    private static List<String> shuffled(Task task, String query) {
        List<String> documents = new ArrayList<>(task.corpus().documents());
        Collections.shuffle(documents, new Random(task.seed() * 31 + query.hashCode()));
        return documents;
    }

    private List<String> found(CorpusRecord query, IndexedCorpus corpus) {
        JobQuery typed = new JobQuery(query.whole(), JobFilters.NONE, JobSort.RELEVANCE, 0, DEPTH);
        return corpus.documents(search.search(typed).page().items().stream()
                .map(hit -> hit.posting().id())
                .toList());
    }

    private List<PostingId> ranked(Pipeline pipeline, PreparedQuery query, Task task) {
        String pooling = pipeline.pooling();
        RankingVariant variant = pooling == null
                ? pipeline.variant()
                : pipeline.variant().in(Objects.requireNonNull(task.spaces().get(pooling)));
        return workbench.rank(query.profile(pooling), variant, settings(query.query(), pipeline.dial()));
    }

    /** A posting that asks for others like it does not ask for itself. */
    public static RecommendationSettings settings(CorpusRecord query, double dial) {
        return new RecommendationSettings(dial, SHOWN, JobFilters.NONE)
                .without(Set.of(IndexedCorpus.posting(query.id())), Set.of())
                .withScope(Scope.EVERYTHING);
    }
}
