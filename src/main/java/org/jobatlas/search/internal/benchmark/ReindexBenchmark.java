package org.jobatlas.search.internal.benchmark;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.codecs.lucene99.Lucene99HnswVectorsFormat;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.hibernate.search.backend.lucene.LuceneBackend;
import org.hibernate.search.mapper.orm.Search;
import org.jobatlas.job.PostingStatus;
import org.jobatlas.job.index.Analyzers;
import org.jobatlas.job.index.Posting;
import org.jobatlas.job.index.PostingFields;
import org.jobatlas.search.IndexRebuild;
import org.jobatlas.search.internal.engine.GraphCodec;
import org.jobatlas.search.internal.engine.SearchProperties;
import org.jobatlas.shared.Benchmark;
import org.jobatlas.shared.BenchmarkData;
import org.jobatlas.shared.BenchmarkResult;
import org.jobatlas.shared.BenchmarkResult.Target;
import org.jobatlas.shared.InterleavedRun;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Postings per second through the rebuild, from the database with its stored vectors, against an index writer that gets the same
 * documents from memory, on as many threads as there are processors.
 */
@Component
@Profile("command")
@ConditionalOnProperty(name = "jobatlas.search.backend", havingValue = "lucene", matchIfMissing = true)
@Order(6)
class ReindexBenchmark implements Benchmark {

    private static final double TARGET = 0.5;
    static final int NEIGHBOURS = 24;
    static final int BEAM = 200;

    private final EntityManagerFactory factory;
    private final IndexRebuild rebuild;
    private final Path folder;

    ReindexBenchmark(EntityManagerFactory factory, IndexRebuild rebuild, SearchProperties properties) {
        this.factory = factory;
        this.rebuild = rebuild;
        this.folder = properties.folder().resolveSibling("index-baseline");
    }

    @Override
    public String name() {
        return "reindex";
    }

    @Override
    public List<BenchmarkResult> run(BenchmarkData data) {
        List<PostingDocuments.Source> sources = sources();
        return List.of(new BenchmarkResult(
                name(),
                new InterleavedRun(data.pairs())
                        .values(() -> rebuild.rebuild().postingsPerSecond(), () -> writeAlone(sources)),
                "/s",
                Target.atLeast(TARGET)));
    }

    private List<PostingDocuments.Source> sources() {
        try (EntityManager entityManager = factory.createEntityManager()) {
            Map<UUID, Posting> postings = new HashMap<>();
            entityManager
                    .createQuery("select p from Posting p where p.status = :published", Posting.class)
                    .setParameter("published", PostingStatus.PUBLISHED)
                    .getResultStream()
                    .forEach(posting -> postings.put(posting.getId(), posting));
            return entityManager
                    .createQuery("""
                            select p.id, p.understanding.vector, p.occupations from Posting p
                            where p.status = :published and p.understanding.vector is not null""", Object[].class)
                    .setParameter("published", PostingStatus.PUBLISHED)
                    .getResultStream()
                    .map(row -> new PostingDocuments.Source(
                            java.util.Objects.requireNonNull(postings.get((UUID) row[0])),
                            (float[]) row[1],
                            strings(row[2])))
                    .toList();
        }
    }

    private static List<String> strings(Object list) {
        return ((List<?>) list).stream().map(String::valueOf).toList();
    }

    private double writeAlone(List<PostingDocuments.Source> sources) {
        List<Document> documents = sources.stream().map(PostingDocuments::of).toList();
        IndexWriterConfig config = new IndexWriterConfig(analyzers())
                .setCodec(new GraphCodec(new Lucene99HnswVectorsFormat(NEIGHBOURS, BEAM)));
        long start = System.nanoTime();
        try (Directory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, config)) {
            documents.parallelStream().forEach(document -> add(writer, document));
            writer.commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        double rate = documents.size() * 1e9 / (System.nanoTime() - start);
        FileSystemUtils.deleteRecursively(folder.toFile());
        return rate;
    }

    private static void add(IndexWriter writer, Document document) {
        try {
            writer.addDocument(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Analyzer analyzers() {
        LuceneBackend backend = Search.mapping(factory).backend().unwrap(LuceneBackend.class);
        Map<String, Analyzer> byField = new HashMap<>();
        for (String text : List.of("text_en", "text_sv", "text_fr", "text_de", PostingFields.TEXT_GENERAL)) {
            byField.put(text, backend.analyzer(text).orElseThrow());
        }
        byField.put(
                PostingFields.TITLE_WORDS,
                backend.analyzer(Analyzers.TITLE_LITERAL).orElseThrow());
        byField.put(
                PostingFields.TITLE_START,
                backend.analyzer(Analyzers.AUTOCOMPLETE).orElseThrow());
        return new PerFieldAnalyzerWrapper(backend.analyzer(Analyzers.TITLE).orElseThrow(), byField);
    }
}
