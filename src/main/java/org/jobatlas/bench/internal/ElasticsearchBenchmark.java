package org.jobatlas.bench.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jobatlas.shared.Benchmark;
import org.jobatlas.shared.BenchmarkData;
import org.jobatlas.shared.BenchmarkResult;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * Starts the test node and lets a second process, which knows Elasticsearch instead of Lucene, measure the benchmark of this name
 * on the same database.
 */
@Component
@Profile("command")
@ConditionalOnProperty(name = "jobatlas.search.backend", havingValue = "lucene", matchIfMissing = true)
@Order(7)
class ElasticsearchBenchmark implements Benchmark {

    private final Environment environment;
    private final JsonMapper json;

    ElasticsearchBenchmark(Environment environment, JsonMapper json) {
        this.environment = environment;
        this.json = json;
    }

    @Override
    public String name() {
        return "reindex-elasticsearch";
    }

    @Override
    public List<BenchmarkResult> run(BenchmarkData data) {
        try (ElasticsearchNode node = ElasticsearchNode.start()) {
            Path out = Files.createTempDirectory("jobatlas-bench");
            measure(node, data, out);
            BenchmarkResult result = json.treeToValue(
                    json.readTree(out.resolve(name() + ".json").toFile()).get("result"), BenchmarkResult.class);
            FileSystemUtils.deleteRecursively(out);
            return List.of(result);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted in a benchmark", e);
        }
    }

    private void measure(ElasticsearchNode node, BenchmarkData data, Path out)
            throws IOException, InterruptedException {
        String folder = environment.getRequiredProperty("jobatlas.data");
        List<String> command = new ArrayList<>(PortalCommand.java());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.jobatlas.JobatlasApplication"));
        command.addAll(List.of("bench", name(), "--search", "elasticsearch", "--data", folder));
        command.addAll(List.of("--postings", String.valueOf(data.postings()), "--pairs", String.valueOf(data.pairs())));
        command.addAll(List.of("--out", out.toString()));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("JOBATLAS_ELASTICSEARCH_URIS", node.uri().toString());
        Process process = builder.start();
        try {
            if (process.waitFor() != 0) {
                throw new IllegalStateException("The measuring process failed");
            }
        } finally {
            process.destroy();
        }
    }
}
