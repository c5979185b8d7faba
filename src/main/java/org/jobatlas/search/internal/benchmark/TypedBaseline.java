package org.jobatlas.search.internal.benchmark;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;
import org.hibernate.search.backend.lucene.LuceneBackend;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.jobatlas.embedding.TextEmbedder;
import org.jobatlas.job.index.Analyzers;
import org.jobatlas.job.index.Posting;
import org.jobatlas.job.index.PostingFields;
import org.jobatlas.search.JobQuery;
import org.jobatlas.search.internal.engine.ReadableParts;
import org.jobatlas.shared.BenchmarkBaseline;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * What Lucene does for a typed query: the hits by words or by meaning, best first, counted for every facet, the counts without the
 * restriction, and the words marked in the hits of the page. The meaning of the text is known beforehand.
 */
@Component
@Profile("command")
@ConditionalOnProperty(name = "jobatlas.search.backend", havingValue = "lucene", matchIfMissing = true)
class TypedBaseline implements BenchmarkBaseline<JobQuery> {

    private static final int WINDOW = 300;
    private static final int SIMILAR = 100;
    private static final int FRAGMENTS = 2;
    private static final float TITLE_BOOST = 4;
    private static final Sort BEST_THEN_NEWEST = new Sort(
            SortField.FIELD_SCORE, new SortedNumericSortField(PostingFields.PUBLISHED_AT, SortField.Type.LONG, true));

    private final SearchMapping mapping;
    private final ReadableParts parts;
    private final TextEmbedder embedder;

    TypedBaseline(EntityManagerFactory factory, ReadableParts parts, TextEmbedder embedder) {
        this.mapping = Search.mapping(factory);
        this.parts = parts;
        this.embedder = embedder;
    }

    @Override
    public Runnable on(JobQuery typed) {
        Query restricted = restriction(typed);
        Query words = words(typed.text());
        Query near = new KnnFloatVectorQuery(PostingFields.VECTOR, embedder.embed(typed.text()), SIMILAR, restricted);
        Query any = new BooleanQuery.Builder()
                .add(words, Occur.SHOULD)
                .add(near, Occur.SHOULD)
                .build();
        Query hits = restrictedTo(restricted, any);
        boolean narrowed = !typed.filters().fields().isEmpty();
        return () -> parts.reading(() -> {
            try (IndexReader reader = mapping.scope(Posting.class)
                    .extension(LuceneExtension.get())
                    .openIndexReader(parts.read())) {
                IndexSearcher searcher = new IndexSearcher(reader);
                int[] page = page(searcher, hits, typed.limit());
                if (narrowed) {
                    FacetCounting.all(searcher.search(any, new FacetsCollectorManager()));
                }
                return mark(searcher, words, page);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static int[] page(IndexSearcher searcher, Query hits, int size) throws IOException {
        FacetsCollectorManager.FacetsResult found = FacetsCollectorManager.search(
                searcher, hits, WINDOW, BEST_THEN_NEWEST, true, new FacetsCollectorManager());
        FacetCounting.all(found.facetsCollector());
        TopDocs best = found.topDocs();
        return Arrays.stream(best.scoreDocs)
                .limit(size)
                .mapToInt(hit -> hit.doc)
                .toArray();
    }

    private int mark(IndexSearcher searcher, Query words, int[] page) throws IOException {
        return UnifiedHighlighter.builder(searcher, analyzer(Analyzers.TITLE_SEARCH))
                .build()
                .highlightFields(
                        new String[] {PostingFields.TITLE, PostingFields.TEXT_EN, PostingFields.TEXT_SV},
                        words,
                        page,
                        new int[] {FRAGMENTS, FRAGMENTS, FRAGMENTS})
                .size();
    }

    private static Query restriction(JobQuery typed) {
        List<BytesRef> fields =
                typed.filters().fields().stream().map(BytesRef::new).toList();
        return fields.isEmpty() ? new MatchAllDocsQuery() : new TermInSetQuery(PostingFields.FIELD, fields);
    }

    private static Query restrictedTo(Query restriction, Query query) {
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(restriction, Occur.FILTER)
                .build();
    }

    /** Every word somewhere, in titles above all. */
    private Query words(String text) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (String word : text.split(" ", -1)) {
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            any.add(new BoostQuery(in(PostingFields.TITLE, Analyzers.TITLE_SEARCH, word), TITLE_BOOST), Occur.SHOULD);
            any.add(in(PostingFields.EMPLOYER, Analyzers.NAME, word), Occur.SHOULD);
            any.add(in(PostingFields.PLACES, Analyzers.NAME, word), Occur.SHOULD);
            any.add(inText(PostingFields.TEXT_GENERAL, word), Occur.SHOULD);
            Analyzers.LANGUAGES.forEach(language -> any.add(inText("text_" + language, word), Occur.SHOULD));
            all.add(any.build(), Occur.MUST);
        }
        return all.build();
    }

    private Query inText(String field, String word) {
        return in(field, Analyzers.searchAnalyzerOf(field), word);
    }

    private Query in(String field, String analyzer, String word) {
        Query query = new QueryBuilder(analyzer(analyzer)).createBooleanQuery(field, word);
        return query == null ? new MatchNoDocsQuery() : query;
    }

    private Analyzer analyzer(String name) {
        return mapping.backend().unwrap(LuceneBackend.class).analyzer(name).orElseThrow();
    }
}
