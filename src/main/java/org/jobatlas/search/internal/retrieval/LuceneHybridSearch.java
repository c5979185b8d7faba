package org.jobatlas.search.internal.retrieval;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.LRUQueryCache;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryCache;
import org.apache.lucene.search.QueryCachingPolicy;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.backend.lucene.search.spi.LuceneMigrationUtils;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.index.Posting;
import org.jobatlas.job.index.PostingFields;
import org.jobatlas.ranking.Scored;
import org.jobatlas.search.internal.engine.ReadableParts;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * By Lucene itself, on one state of the index: the third search of {@link SessionHybridSearch}, which looks postings up by their ids
 * and prepares the same words again, becomes a walk through the documents that were found already.
 */
@Component
@ConditionalOnProperty(name = "jobatlas.search.backend", havingValue = "lucene", matchIfMissing = true)
class LuceneHybridSearch implements HybridSearch {

    /** Where Hibernate Search keeps the id of a document. */
    private static final String ID = "__HSEARCH_id_docvalue";

    private static final int FILTERS = 256;
    private static final long FILTER_BYTES = 32L << 20;

    /** Documents that pass a filter, by part of the index: the words, the meaning and the next list of the same place ask for them again. */
    private final QueryCache filters = new LRUQueryCache(FILTERS, FILTER_BYTES, part -> true, Float.POSITIVE_INFINITY);

    /** Filters made of several parts are kept, single terms are as fast as a look into the cache. */
    private static final QueryCachingPolicy COMPOSED = new QueryCachingPolicy() {
        @Override
        public void onUse(Query query) {}

        @Override
        public boolean shouldCache(Query query) {
            return query instanceof BooleanQuery;
        }
    };

    private final SearchMapping mapping;
    private final VectorSearch vectors;
    private final ReadableParts parts;
    private final RetrievalThreads threads;

    LuceneHybridSearch(
            EntityManagerFactory factory, VectorSearch vectors, ReadableParts parts, RetrievalThreads threads) {
        this.mapping = Search.mapping(factory);
        this.vectors = vectors;
        this.parts = parts;
        this.threads = threads;
    }

    @Override
    public Hits search(HybridQuery query) {
        return parts.reading(() -> {
            SearchScope<Posting> scope = mapping.scope(Posting.class);
            try (IndexReader reader = scope.extension(LuceneExtension.get()).openIndexReader(parts.read())) {
                return new Run(searcher(reader), scope.predicate(), query).hits();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private IndexSearcher searcher(IndexReader reader) {
        IndexSearcher searcher = new IndexSearcher(reader);
        searcher.setQueryCache(filters);
        searcher.setQueryCachingPolicy(COMPOSED);
        return searcher;
    }

    private final class Run {
        private final IndexSearcher searcher;
        private final SearchPredicateFactory f;
        private final HybridQuery query;

        Run(IndexSearcher searcher, SearchPredicateFactory f, HybridQuery query) {
            this.searcher = searcher;
            this.f = f;
            this.query = query;
        }

        Hits hits() throws IOException {
            Query filter =
                    query.filter().apply(f).map(LuceneHybridSearch::lucene).orElse(null);
            Query meaning = new KnnFloatVectorQuery(
                    PostingFields.VECTOR, query.vector(), vectors.neighbours(query.depth()), filter);
            CompletableFuture<ScoreDoc[]> near = threads.start(() -> best(meaning));
            Query words = LookedUp.in(searcher, lucene(query.words().apply(f)));
            ScoreDoc[] lexical = best(filtered(words, filter));
            ScoreDoc[] nearest = near.join();
            ScoreDoc[] wording = lexical.length < query.depth()
                    ? lexical
                    : concat(lexical, scored(words, missing(nearest, lexical)));
            Map<Integer, PostingId> ids = ids(concat(wording, nearest));
            Map<PostingId, Double> scores = new HashMap<>();
            list(wording, ids).forEach(hit -> scores.put(hit.item(), hit.score()));
            return new Hits(list(lexical, ids), list(nearest, ids), scores);
        }

        private ScoreDoc[] best(Query wanted) {
            try {
                return searcher.search(wanted, query.depth()).scoreDocs;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Those of the documents that the query finds, with its scores. */
        private ScoreDoc[] scored(Query wanted, int[] documents) throws IOException {
            Weight weight = searcher.createWeight(searcher.rewrite(wanted), ScoreMode.COMPLETE, 1);
            ScoreDoc[] found = new ScoreDoc[documents.length];
            int size = 0;
            int next = 0;
            while (next < documents.length) {
                LeafReaderContext leaf = leaf(documents[next]);
                Scorer scorer = weight.scorer(leaf);
                for (; next < documents.length && documents[next] < end(leaf); next++) {
                    if (scorer != null && stopsAt(scorer, documents[next] - leaf.docBase)) {
                        found[size++] = new ScoreDoc(documents[next], scorer.score());
                    }
                }
            }
            return Arrays.copyOf(found, size);
        }

        private static boolean stopsAt(Scorer scorer, int document) throws IOException {
            int at = scorer.docID();
            return (at < document ? scorer.iterator().advance(document) : at) == document;
        }

        private Map<Integer, PostingId> ids(ScoreDoc[] found) throws IOException {
            int[] documents = sorted(found).distinct().toArray();
            Map<Integer, PostingId> ids = HashMap.newHashMap(documents.length);
            int next = 0;
            while (next < documents.length) {
                LeafReaderContext leaf = leaf(documents[next]);
                BinaryDocValues values = DocValues.getBinary(leaf.reader(), ID);
                for (; next < documents.length && documents[next] < end(leaf); next++) {
                    if (values.advanceExact(documents[next] - leaf.docBase)) {
                        ids.put(
                                documents[next],
                                new PostingId(
                                        UUID.fromString(values.binaryValue().utf8ToString())));
                    }
                }
            }
            return ids;
        }

        private LeafReaderContext leaf(int document) {
            List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
            return leaves.get(ReaderUtil.subIndex(document, leaves));
        }
    }

    private static int end(LeafReaderContext leaf) {
        return leaf.docBase + leaf.reader().maxDoc();
    }

    private static Query filtered(Query words, @Nullable Query filter) {
        return filter == null
                ? words
                : new BooleanQuery.Builder()
                        .add(words, Occur.MUST)
                        .add(filter, Occur.FILTER)
                        .build();
    }

    private static Query lucene(PredicateFinalStep predicate) {
        return LuceneMigrationUtils.toLuceneQuery(predicate.toPredicate());
    }

    /** Documents of the first list that are not in the second, ascending. */
    private static int[] missing(ScoreDoc[] list, ScoreDoc[] others) {
        int[] known = sorted(others).toArray();
        return sorted(list)
                .filter(document -> Arrays.binarySearch(known, document) < 0)
                .toArray();
    }

    private static IntStream sorted(ScoreDoc[] hits) {
        return Arrays.stream(hits).mapToInt(hit -> hit.doc).sorted();
    }

    private static ScoreDoc[] concat(ScoreDoc[] one, ScoreDoc[] other) {
        return Stream.of(one, other).flatMap(Arrays::stream).toArray(ScoreDoc[]::new);
    }

    private static List<Scored<PostingId>> list(ScoreDoc[] hits, Map<Integer, PostingId> ids) {
        return Arrays.stream(hits)
                .map(hit -> new Scored<>(Objects.requireNonNull(ids.get(hit.doc)), (double) hit.score))
                .toList();
    }
}
