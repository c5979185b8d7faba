package org.jobatlas.search.internal.people;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.projection.dsl.ProjectionFinalStep;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;
import org.jobatlas.embedding.TextEmbedder;
import org.jobatlas.job.PostingConditions;
import org.jobatlas.profile.PersonId;
import org.jobatlas.profile.index.FindablePerson;
import org.jobatlas.profile.index.PersonFields;
import org.jobatlas.ranking.ReciprocalRankFusion;
import org.jobatlas.ranking.Scored;
import org.jobatlas.search.JobFilters;
import org.jobatlas.search.PeopleQuery;
import org.jobatlas.search.PeopleRetriever;
import org.jobatlas.search.RetrievalQuery;
import org.jobatlas.search.WeightedTerm;
import org.jobatlas.search.internal.engine.IndexSession;
import org.jobatlas.search.internal.retrieval.IndexRetriever;
import org.jobatlas.search.internal.retrieval.RetrievalThreads;
import org.jobatlas.search.internal.retrieval.VectorSearch;
import org.jobatlas.search.internal.word.TellingWords;
import org.springframework.stereotype.Service;

/**
 * Retrieves people for a job by the terms and vectors that retrieve jobs for a person. Terms are weighted by their
 * document frequency in the postings index, which is larger than the people index.
 */
@Service
class IndexPeople implements PeopleRetriever {

    /**
     * The least cosine between what is asked and a resume at which meaning alone is near. Measured on the people of the demo: whoever has
     * the trade that a word or a posting names has .46 to .72, others have up to .44, and .50 in fields next to it.
     */
    private static final double NEAR = 0.45;

    private final IndexSession index;
    private final TellingWords words;
    private final IndexRetriever jobs;
    private final VectorSearch vectors;
    private final RetrievalThreads threads;
    private final TextEmbedder embedder;

    IndexPeople(
            IndexSession index,
            TellingWords words,
            IndexRetriever jobs,
            VectorSearch vectors,
            RetrievalThreads threads,
            TextEmbedder embedder) {
        this.embedder = embedder;
        this.index = index;
        this.words = words;
        this.jobs = jobs;
        this.vectors = vectors;
        this.threads = threads;
    }

    @Override
    public List<Scored<PersonId>> rank(PeopleQuery query) {
        return found(query).fused();
    }

    @Override
    public List<Scored<PersonId>> near(PeopleQuery query) {
        Found found = found(query);
        Set<PersonId> near = found.near();
        return found.fused().stream().filter(hit -> near.contains(hit.item())).toList();
    }

    private Found found(PeopleQuery query) {
        CompletableFuture<List<Scored<PersonId>>> nearest = threads.start(() -> nearest(query));
        return new Found(lexical(query), nearest.join());
    }

    /** What both retrievals bring. */
    private record Found(List<Scored<PersonId>> lexical, List<Scored<PersonId>> nearest) {

        List<Scored<PersonId>> fused() {
            return ReciprocalRankFusion.STANDARD.fuse(List.of(inOrder(lexical), inOrder(nearest)));
        }

        Set<PersonId> near() {
            double most = lexical.stream().mapToDouble(Scored::score).max().orElse(0);
            return Stream.concat(
                            lexical.stream().filter(hit -> hit.score() >= most / 2),
                            nearest.stream().filter(hit -> cosine(hit.score()) >= NEAR))
                    .map(Scored::item)
                    .collect(Collectors.toSet());
        }
    }

    /** Both engines score a dot product {@code d} as {@code (1 + d) / 2}. */
    private static double cosine(double score) {
        return 2 * score - 1;
    }

    private List<Scored<PersonId>> lexical(PeopleQuery query) {
        RetrievalQuery asked = asked(query);
        List<WeightedTerm> terms = words.of(asked.text(), asked.language(), jobs.wordLimit(asked));
        return found(query, (f, filter) -> {
            var matching = f.bool().must(IndexRetriever.anyTerm(f, asked, terms));
            filter.ifPresent(matching::filter);
            return matching;
        });
    }

    private List<Scored<PersonId>> nearest(PeopleQuery query) {
        return found(query, (f, filter) -> {
            // vectors of another model, which wait to be made anew, are not comparable
            var comparable =
                    f.bool().filter(f.match().field(PersonFields.VECTOR_MODEL).matching(embedder.modelId()));
            filter.ifPresent(comparable::filter);
            return f.knn(vectors.neighbours(query.depth()))
                    .field(PersonFields.VECTOR)
                    .matching(query.vector())
                    .filter(comparable);
        });
    }

    private List<Scored<PersonId>> found(
            PeopleQuery query,
            BiFunction<SearchPredicateFactory, Optional<PredicateFinalStep>, PredicateFinalStep> matching) {
        return index.call(session -> session.search(FindablePerson.class)
                .select(IndexPeople::scored)
                .where(f -> matching.apply(f, countries(f, query.countries())))
                .routing(index.parts())
                .fetchHits(query.depth()));
    }

    private static Optional<PredicateFinalStep> countries(SearchPredicateFactory f, Set<String> countries) {
        if (countries.isEmpty()) {
            return Optional.empty();
        }
        SearchPredicate one = f.terms()
                .field(PersonFields.COUNTRY)
                .matchingAny(Stream.concat(countries.stream(), Stream.of(PostingConditions.UNKNOWN_COUNTRY))
                        .distinct()
                        .toList())
                .toPredicate();
        return Optional.of(f.bool().filter(one));
    }

    private static RetrievalQuery asked(PeopleQuery query) {
        return new RetrievalQuery(
                query.text(),
                query.language(),
                query.titles(),
                query.skills(),
                query.occupations(),
                query.vector(),
                JobFilters.NONE,
                Set.of(),
                query.depth());
    }

    private static ProjectionFinalStep<Scored<PersonId>> scored(SearchProjectionFactory<?, ?> f) {
        return f.composite().from(f.id(UUID.class), f.score()).as((id, score) -> new Scored<>(new PersonId(id), score));
    }

    /** Best first; ties by identity, since the order within an index depends on when its parts were merged. */
    private static List<PersonId> inOrder(List<Scored<PersonId>> hits) {
        return hits.stream()
                .sorted(Comparator.<Scored<PersonId>>comparingDouble(Scored::score)
                        .reversed()
                        .thenComparing(hit -> hit.item().value()))
                .map(Scored::item)
                .toList();
    }
}
