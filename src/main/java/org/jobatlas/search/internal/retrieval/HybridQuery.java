package org.jobatlas.search.internal.retrieval;

import java.util.Optional;
import java.util.function.Function;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * What is searched for.
 *
 * @param words the words, whose BM25 scores are added up
 * @param filter what both searches are restricted to; gives empty where nothing restricts
 * @param vector unit vector
 * @param depth how many hits of each search, at least 1
 */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared
record HybridQuery(
        Function<SearchPredicateFactory, PredicateFinalStep> words,
        Function<SearchPredicateFactory, Optional<PredicateFinalStep>> filter,
        float[] vector,
        int depth) {}
