package org.jobatlas.search.internal.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene99.Lucene99HnswScalarQuantizedVectorsFormat;
import org.apache.lucene.codecs.lucene99.Lucene99HnswVectorsFormat;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.jobatlas.search.internal.benchmark.StoredVectors.Stored;
import org.jobatlas.search.internal.engine.GraphCodec;
import org.jobatlas.search.internal.retrieval.VectorSearch;
import org.jobatlas.shared.Benchmark;
import org.jobatlas.shared.BenchmarkData;
import org.jobatlas.shared.BenchmarkResult;
import org.jobatlas.shared.BenchmarkResult.Target;
import org.jobatlas.shared.InterleavedRun;
import org.jobatlas.shared.InterleavedRun.Measured;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Measures whether int8 quantisation of vectors pays off: time and recall of Lucene's graph search over quantised
 * vectors against float vectors. Missed targets speak for floats.
 */
@Component
@Profile("command")
@Order(9)
class QuantisationBenchmark implements Benchmark {

    private static final int QUESTIONS = 100;
    private static final int DEPTH = 100;
    private static final double FASTER = 0.8;
    private static final double AS_GOOD = 0.99;
    private static final String ID = "id";

    private final StoredVectors stored;
    private final VectorSearch search;

    QuantisationBenchmark(StoredVectors stored, VectorSearch search) {
        this.stored = stored;
        this.search = search;
    }

    @Override
    public String name() {
        return "int8";
    }

    @Override
    public List<BenchmarkResult> run(BenchmarkData data) {
        List<Stored> vectors = stored.newestFirst();
        List<float[]> questions = data.resumeVectors(QUESTIONS);
        KnnVectorsFormat floats = new Lucene99HnswVectorsFormat(ReindexBenchmark.NEIGHBOURS, ReindexBenchmark.BEAM);
        KnnVectorsFormat bytes =
                new Lucene99HnswScalarQuantizedVectorsFormat(ReindexBenchmark.NEIGHBOURS, ReindexBenchmark.BEAM);
        try (Graph quantised = new Graph(bytes, vectors);
                Graph exact = new Graph(floats, vectors)) {
            Measured time = new InterleavedRun(data.pairs())
                    .millis(
                            QUESTIONS,
                            50,
                            call -> quantised.nearest(questions.get(call)),
                            call -> exact.nearest(questions.get(call)));
            return List.of(
                    new BenchmarkResult(name(), time, "ms", Target.atMost(FASTER)),
                    new BenchmarkResult(
                            name() + "-recall",
                            recall(quantised, exact, vectors, questions),
                            "",
                            Target.atLeast(AS_GOOD)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Measured recall(Graph quantised, Graph exact, List<Stored> vectors, List<float[]> questions) {
        double byBytes = 0;
        double byFloats = 0;
        for (float[] question : questions) {
            Set<UUID> truth = StoredVectors.nearest(question, vectors, DEPTH);
            byBytes +=
                    quantised.nearest(question).stream().filter(truth::contains).count();
            byFloats += exact.nearest(question).stream().filter(truth::contains).count();
        }
        double all = (double) DEPTH * questions.size();
        return new Measured(byBytes / byFloats, byBytes / all, byFloats / all, questions.size());
    }

    /** An index of nothing but vectors, in one part, in a folder of its own. */
    private final class Graph implements AutoCloseable {
        private final Path folder = Files.createTempDirectory("jobatlas-vectors");
        private final Directory directory = new MMapDirectory(folder);
        private final IndexReader reader;
        private final IndexSearcher searcher;

        Graph(KnnVectorsFormat format, List<Stored> vectors) throws IOException {
            IndexWriterConfig config = new IndexWriterConfig().setCodec(new GraphCodec(format));
            try (IndexWriter writer = new IndexWriter(directory, config)) {
                for (Stored posting : vectors) {
                    Document document = new Document();
                    document.add(new StringField(ID, posting.id().toString(), Field.Store.YES));
                    document.add(
                            new KnnFloatVectorField("vector", posting.vector(), VectorSimilarityFunction.DOT_PRODUCT));
                    writer.addDocument(document);
                }
                writer.forceMerge(1);
            }
            reader = DirectoryReader.open(directory);
            searcher = new IndexSearcher(reader);
        }

        List<UUID> nearest(float[] question) {
            try {
                List<UUID> found = new ArrayList<>();
                ScoreDoc[] hits = searcher.search(
                                new KnnFloatVectorQuery("vector", question, search.neighbours(DEPTH)), DEPTH)
                        .scoreDocs;
                for (ScoreDoc hit : hits) {
                    found.add(UUID.fromString(
                            searcher.storedFields().document(hit.doc).get(ID)));
                }
                return found;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            reader.close();
            directory.close();
            FileSystemUtils.deleteRecursively(folder);
        }
    }
}
