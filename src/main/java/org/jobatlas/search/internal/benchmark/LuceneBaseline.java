package org.jobatlas.search.internal.benchmark;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.QueryBuilder;
import org.hibernate.search.backend.lucene.LuceneBackend;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.jobatlas.job.index.Analyzers;
import org.jobatlas.job.index.Posting;
import org.jobatlas.job.index.PostingFields;
import org.jobatlas.ranking.ReciprocalRankFusion;
import org.jobatlas.search.RetrievalQuery;
import org.jobatlas.search.internal.engine.ReadableParts;
import org.jobatlas.search.internal.retrieval.IndexRetriever;
import org.jobatlas.search.internal.retrieval.RetrievalThreads;
import org.jobatlas.search.internal.retrieval.VectorSearch;
import org.jobatlas.search.internal.word.TellingWords;
import org.jobatlas.shared.BenchmarkBaseline;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Lucene's own two queries of a profile on the index that Hibernate Search reads, side by side, each within the person's reach, and the fusion of their hits by rank. */
@Component
@Profile("command")
@ConditionalOnProperty(name = "jobatlas.search.backend", havingValue = "lucene", matchIfMissing = true)
class LuceneBaseline implements BenchmarkBaseline<RetrievalQuery> {

    private final SearchMapping mapping;
    private final IndexRetriever retriever;
    private final TellingWords words;
    private final VectorSearch vectors;
    private final RetrievalThreads threads;
    private final ReadableParts parts;

    LuceneBaseline(
            EntityManagerFactory factory,
            IndexRetriever retriever,
            TellingWords words,
            VectorSearch vectors,
            RetrievalThreads threads,
            ReadableParts parts) {
        this.mapping = Search.mapping(factory);
        this.retriever = retriever;
        this.words = words;
        this.vectors = vectors;
        this.threads = threads;
        this.parts = parts;
    }

    @Override
    public Runnable on(RetrievalQuery query) {
        Query reach = LuceneReach.of(query.reach());
        Query lexical = new BooleanQuery.Builder()
                .add(lexical(query), Occur.MUST)
                .add(reach, Occur.FILTER)
                .build();
        Query nearest = near(query.vector(), query.depth(), query.reach() == null ? null : reach);
        return () -> {
            CompletableFuture<TopDocs> near = threads.start(() -> search(nearest, query.depth()));
            TopDocs worded = search(lexical, query.depth());
            ReciprocalRankFusion.STANDARD.fuse(List.of(documents(worded), documents(near.join())));
        };
    }

    TopDocs nearest(float[] vector, int depth) {
        return search(near(vector, depth, null), depth);
    }

    private Query near(float[] vector, int depth, @Nullable Query within) {
        return new KnnFloatVectorQuery(PostingFields.VECTOR, vector, vectors.neighbours(depth), within);
    }

    private TopDocs search(Query query, int depth) {
        try (IndexReader reader = parts.reading(() ->
                mapping.scope(Posting.class).extension(LuceneExtension.get()).openIndexReader(parts.read()))) {
            return new IndexSearcher(reader).search(query, depth);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Integer> documents(TopDocs found) {
        return Arrays.stream(found.scoreDocs).map(hit -> hit.doc).toList();
    }

    private Query lexical(RetrievalQuery query) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        String[] texts = IndexRetriever.textFields(query.language());
        QueryBuilder text = builder(Analyzers.literalOf(texts[0]));
        words.of(query.text(), query.language(), retriever.wordLimit(query)).forEach(term -> {
            for (String field : texts) {
                add(any, text.createBooleanQuery(field, term.word()), (float) term.weight());
            }
        });
        QueryBuilder title = builder(Analyzers.TITLE_SEARCH);
        for (int rank = 0; rank < Math.min(query.titles().size(), IndexRetriever.MAX_TITLES); rank++) {
            String held = query.titles().get(rank);
            add(any, title.createBooleanQuery(PostingFields.TITLE, held), IndexRetriever.titleBoost(rank));
        }
        query.skills().stream()
                .limit(IndexRetriever.MAX_SKILLS)
                .forEach(skill -> add(any, keyword(PostingFields.SKILLS, skill), IndexRetriever.SKILL_BOOST));
        query.occupations().stream()
                .limit(IndexRetriever.MAX_TITLES)
                .forEach(occupation ->
                        add(any, keyword(PostingFields.OCCUPATIONS, occupation), IndexRetriever.OCCUPATION_BOOST));
        return any.build();
    }

    private static Query keyword(String field, String value) {
        return new TermQuery(new Term(field, value));
    }

    private static void add(BooleanQuery.Builder any, @Nullable Query query, float boost) {
        if (query != null) {
            any.add(new BoostQuery(query, boost), Occur.SHOULD);
        }
    }

    private QueryBuilder builder(String analyzer) {
        Analyzer found =
                mapping.backend().unwrap(LuceneBackend.class).analyzer(analyzer).orElseThrow();
        return new QueryBuilder(found);
    }
}
