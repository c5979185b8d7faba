package org.jobatlas.search.internal.word;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.util.BytesRef;
import org.hibernate.search.backend.lucene.LuceneBackend;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.jobatlas.job.index.Analyzers;
import org.jobatlas.job.index.Posting;
import org.jobatlas.search.internal.engine.ReadableParts;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Statistics straight from the Lucene index. */
@Component
@ConditionalOnProperty(name = "jobatlas.search.backend", havingValue = "lucene", matchIfMissing = true)
class LuceneStatistics implements IndexStatistics {

    private static final int MAX_TOKENS = 20_000;
    private static final int MAX_KNOWN = 20_000;

    private final SearchMapping mapping;
    private final ReadableParts parts;
    private volatile Known known = Known.of(List.of());

    LuceneStatistics(EntityManagerFactory factory, ReadableParts parts) {
        this.mapping = Search.mapping(factory);
        this.parts = parts;
    }

    /** A word of a field. */
    private record Word(String field, String term) {}

    /**
     * In how many documents words were found that were asked for before.
     *
     * @param segments that they were counted in; a segment never changes, so the counts hold while the index has these and no others
     */
    private record Known(List<IndexReader.CacheKey> segments, Cache<Word, Integer> documents) {

        static Known of(List<IndexReader.CacheKey> segments) {
            return new Known(
                    segments, Caffeine.newBuilder().maximumSize(MAX_KNOWN).build());
        }
    }

    private static final class Count {
        private final String surface;
        private int occurrences;
        private int documents;

        Count(String surface) {
            this.surface = surface;
        }
    }

    @Override
    public TermCounts count(String field, String text) {
        try (IndexReader reader = reader()) {
            Map<String, Count> counts = tokens(field, text);
            countDocuments(field, counts, reader);
            List<TermCount> terms = counts.values().stream()
                    .map(count -> new TermCount(count.surface, count.occurrences, count.documents))
                    .toList();
            return new TermCounts(reader.getDocCount(field), terms);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void countDocuments(String field, Map<String, Count> counts, IndexReader reader) throws IOException {
        Cache<Word, Integer> documents = known(reader).documents();
        NavigableMap<BytesRef, Count> asked = new TreeMap<>();
        counts.forEach((term, count) -> {
            Integer before = documents.getIfPresent(new Word(field, term));
            if (before == null) {
                asked.put(new BytesRef(term), count);
            } else {
                count.documents = before;
            }
        });
        walk(field, asked, reader);
        asked.forEach((term, count) -> documents.put(new Word(field, term.utf8ToString()), count.documents));
    }

    private Known known(IndexReader reader) {
        List<IndexReader.CacheKey> segments = reader.leaves().stream()
                .map(leaf -> leaf.reader().getCoreCacheHelper().getKey())
                .toList();
        Known last = known;
        if (!last.segments().equals(segments)) {
            last = Known.of(segments);
            known = last;
        }
        return last;
    }

    /** One walk through the words of each segment in their order, which is several times cheaper than asking for each. */
    private static void walk(String field, NavigableMap<BytesRef, Count> asked, IndexReader reader) throws IOException {
        if (asked.isEmpty()) {
            return;
        }
        for (LeafReaderContext leaf : reader.leaves()) {
            TermsEnum terms = Terms.getTerms(leaf.reader(), field).iterator();
            for (Map.Entry<BytesRef, Count> entry : asked.entrySet()) {
                if (terms.seekExact(entry.getKey())) {
                    entry.getValue().documents += terms.docFreq();
                }
            }
        }
    }

    private Map<String, Count> tokens(String field, String text) throws IOException {
        Map<String, Count> counts = new LinkedHashMap<>();
        try (TokenStream stream = analyzer(Analyzers.literalOf(field)).tokenStream(field, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            for (int i = 0; i < MAX_TOKENS && stream.incrementToken(); i++) {
                String surface = text.substring(offset.startOffset(), offset.endOffset());
                counts.computeIfAbsent(term.toString(), key -> new Count(surface)).occurrences++;
            }
        }
        return counts;
    }

    @Override
    public List<Spelling> alike(String field, String word) {
        try (IndexReader reader = reader()) {
            DirectSpellChecker checker = new DirectSpellChecker();
            return Stream.of(checker.suggestSimilar(
                            new Term(field, word), MOST_ALIKE, reader, SuggestMode.SUGGEST_MORE_POPULAR))
                    .map(found -> new Spelling(found.string, found.freq))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Analyzer analyzer(String name) {
        return mapping.backend().unwrap(LuceneBackend.class).analyzer(name).orElseThrow();
    }

    private IndexReader reader() {
        return parts.reading(() ->
                mapping.scope(Posting.class).extension(LuceneExtension.get()).openIndexReader(parts.read()));
    }
}
