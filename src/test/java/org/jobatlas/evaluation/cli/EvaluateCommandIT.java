package org.jobatlas.evaluation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jobatlas.account.SystemRights;
import org.jobatlas.taxonomy.internal.Taxonomies;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The ranking on ten postings and five queries. */
class EvaluateCommandIT extends EvaluateIntegration {

    private static final List<String> METRICS = List.of(
            "ndcg@10",
            "ndcg@10-linear",
            "map@25",
            "ap@25",
            "mrr@10",
            "p@10",
            "recall@100",
            "alpha-ndcg@10",
            "ild@10",
            "domain-coverage@10");

    @Test
    void everySystemIsInTheReportWithItsIntervalsAndItsLists() throws IOException {
        assertThat(evaluate("--run", SET.resolve("foreign.run").toString()))
                .as(complaints::toString)
                .isZero();
        JsonNode systems = new JsonMapper()
                .readTree(Files.readString(folder.resolve("report.json")))
                .get("systems");
        assertThat(systems.propertyNames())
                .contains("random", "popularity", "lexical", "vector", "vector-128", "hybrid", "hybrid+rerank", "full")
                .contains("hybrid+rerank-without-field", "hybrid+rerank-without-chunking", "vector-pooling-mean")
                .contains("hybrid-rrf-10", "lexical-terms-20", "full-dial-0.50", "foreign")
                .doesNotContain("search");
        for (JsonNode system : systems) {
            assertThat(system.propertyNames()).containsExactlyElementsOf(METRICS);
            for (JsonNode metric : system) {
                assertThat(metric.propertyNames()).containsExactly("mean", "low", "high");
                assertThat(metric.get("mean").asDouble())
                        .isBetween(
                                metric.get("low").asDouble(), metric.get("high").asDouble());
            }
        }
        assertThat(mean(systems, "full", "mrr@10")).isGreaterThan(mean(systems, "random", "mrr@10"));
        for (String name : systems.propertyNames()) {
            assertThat(Files.readAllLines(folder.resolve(name + ".run")))
                    .isNotEmpty()
                    .allMatch(line -> line.matches("q\\d Q0 p\\d+ \\d+ \\d+ \\Q" + name + "\\E"));
        }
    }

    @Test
    void aForeignRunIsScoredUnderItsTag() throws IOException {
        assertThat(evaluate(
                        "--systems",
                        "lexical",
                        "--run",
                        SET.resolve("foreign.run").toString()))
                .as(complaints::toString)
                .isZero();
        JsonNode systems = new JsonMapper()
                .readTree(Files.readString(folder.resolve("report.json")))
                .get("systems");
        // first relevant ranks 1, 1, 1, 2 and none
        assertThat(mean(systems, "foreign", "mrr@10")).isEqualTo((1 + 1 + 1 + 0.5) / 5);
        assertThat(mean(systems, "foreign", "recall@100"))
                .isEqualTo(Math.round((2 / 3.0 + 1 + 0.5 + 1) / 5 * 1e6) / 1e6);
    }

    @Test
    void theSameSeedGivesTheSameBytes() throws IOException {
        assertThat(evaluate("--seed", "4")).as(complaints::toString).isZero();
        byte[] report = Files.readAllBytes(folder.resolve("report.json"));
        byte[] lists = Files.readAllBytes(folder.resolve("random.run"));
        assertThat(evaluate("--seed", "4")).isZero();
        assertThat(Files.readAllBytes(folder.resolve("report.json"))).isEqualTo(report);
        assertThat(Files.readAllBytes(folder.resolve("random.run"))).isEqualTo(lists);
        assertThat(evaluate("--seed", "5")).isZero();
        assertThat(Files.readAllBytes(folder.resolve("random.run"))).isNotEqualTo(lists);
    }

    @Test
    void thePortalsOwnPoolingOutsideTheIndexFindsWhatTheIndexFinds() throws IOException {
        assertThat(evaluate("--systems", "vector,vector-pooling-front"))
                .as(complaints::toString)
                .isZero();
        assertThat(ofTitles(withoutTag("vector-pooling-front"))).isNotEmpty().isEqualTo(ofTitles(withoutTag("vector")));
    }

    /** Of a title alone there is no text that the title could count beside. */
    private static List<String> ofTitles(List<String> lines) {
        return lines.stream().filter(line -> line.matches("q[25] .*")).toList();
    }

    @Test
    void otherWeightsAreMeasuredBesideThePortalsOwn() throws IOException {
        Path present = Path.of("models", "reranker", "weights.csv");
        assertThat(evaluate("--systems", "hybrid+rerank,full", "--weights", present.toString()))
                .as(complaints::toString)
                .isZero();
        assertThat(withoutTag("hybrid+rerank-weighted")).isEqualTo(withoutTag("hybrid+rerank"));
        assertThat(withoutTag("full-weighted")).isEqualTo(withoutTag("full"));
        assertThat(refusal("--weights", file("feature,weight,reference\nfield,3,0")))
                .contains("needs exactly the features agreement, wording");
        assertThat(refusal("--weights", file("feature,weight,reference\nfield,much,0")))
                .endsWith("line 2: a feature, its weight and its reference are expected.");
    }

    @Test
    void aTrainedModelIsMeasuredBesideWhatServes() throws IOException {
        Path same = folder.resolve("same");
        SystemRights.call(() -> Taxonomies.classifiers().learn("fields", List.of(), 1))
                .write(same, "weights.bin");
        assertThat(evaluate("--systems", "full", "--serving", same.toString(), "--model", same.toString()))
                .as(complaints::toString)
                .isZero();
        assertThat(withoutTag("full-shadow")).isNotEmpty().isEqualTo(withoutTag("full"));
        assertThat(Files.readString(folder.resolve("paired.json"))).contains("full-shadow");
        assertThat(refusal("--model", folder.resolve("nothing").toString())).contains("There is no model");
    }

    @Test
    void theReportIsOneFileWithoutNetwork() throws IOException {
        assertThat(evaluate("--systems", "lexical,hybrid,full,full-dial-0.00,full-dial-1.00"))
                .as(complaints::toString)
                .isZero();
        assertThat(Files.readString(folder.resolve("report.html")))
                .startsWith("<!doctype html>")
                .contains("Paired differences", "By domain", "By language", "Won and lost", "<svg")
                .doesNotContain("http://", "https://", "<script", "src=");
    }

    @Test
    void unknownIdsAreCountedAndLeftOut() throws IOException {
        Path qrels = folder.resolve("qrels.txt");
        Files.writeString(qrels, "q2 0 p4 3\nq2 0 nobody 1\nnothing 0 p4 1\n");
        assertThat(run("--qrels", qrels.toString(), "--systems", "lexical"))
                .as(complaints::toString)
                .isZero();
        assertThat(printed.toString())
                .contains("1 judgements name a query that does not exist and are left out.")
                .contains("1 judgements name a document that does not exist and are left out.")
                .contains("4 queries have no relevant document and are left out.")
                .contains("1 queries, 10 documents.");
    }

    @Test
    void badInputIsRefusedWithASentenceAndItsLine() throws IOException {
        assertThat(refusal("--corpus", "nowhere.jsonl")).isEqualTo("There is no file nowhere.jsonl.");
        assertThat(refusal("--corpus", file("{\"_id\":\"a\",\"text\":\"x\"}\n\n{\"_id\":")))
                .endsWith(", line 3: it is not JSON.");
        assertThat(refusal("--corpus", file("{\"title\":\"x\"}"))).endsWith(", line 1: there is no _id.");
        assertThat(refusal("--corpus", file("{\"_id\":\"a\"}")))
                .endsWith(", line 1: the record has neither title nor text.");
        assertThat(refusal("--corpus", file("{\"_id\":\"a\",\"text\":\"x\",\"lat\":95,\"lon\":0}")))
                .endsWith(", line 1: there is no point 95.0, 0.0.");
        assertThat(refusal("--queries", file("{\"_id\":\"q1\",\"kind\":\"poem\",\"text\":\"x\"}")))
                .endsWith(", line 1: the kind 'poem' is not posting, title or resume.");
        assertThat(refusal("--queries", file("{\"_id\":\"q1\",\"kind\":\"resume\",\"file\":\"gone.pdf\"}")))
                .endsWith(", line 1: there is no file gone.pdf.");
        assertThat(refusal("--qrels", file("q1\tp1"))).contains("line 1: 3 columns", "not 2.");
        assertThat(refusal("--qrels", file("q1\tp1\tgood"))).endsWith("line 1: the grade 'good' is no whole number.");
        assertThat(refusal("--qrels", file("q9\tp9\t1"))).startsWith("No query has a relevant document");
        assertThat(refusal("--systems", "best")).startsWith("There is no system best; there are random, ");
        assertThat(refusal("--systems", "search")).startsWith("The system search needs queries of the kind title");
        assertThat(refusal("--run", file("q1 Q0 p1 1 0.5 full"))).contains("the name of another system");
        assertThat(refusal("--run", file("q1 p1 1"))).contains("line 1: 6 columns");
        assertThat(refusal("--baseline", "best", "--systems", "lexical")).contains("The baseline best is not among");
    }

    @Test
    void anotherCorpusIsNotMixedIn() throws IOException {
        assertThat(evaluate("--systems", "lexical")).as(complaints::toString).isZero();
        assertThat(refusal("--corpus", file("{\"_id\":\"p1\",\"text\":\"Somebody else\"}"), "--systems", "lexical"))
                .contains("holds another corpus; give --data an empty folder.");
    }

    private int evaluate(String... options) {
        return run(options);
    }

    /** The set of the test, unless the options say otherwise. */
    private int run(String... options) {
        List<String> words = new ArrayList<>(List.of(options));
        add(words, "--corpus", SET.resolve("corpus.jsonl"));
        add(words, "--queries", SET.resolve("queries.jsonl"));
        add(words, "--qrels", SET.resolve("qrels.tsv"));
        add(words, "--out", folder);
        return command().execute(words.toArray(String[]::new));
    }

    private static void add(List<String> words, String option, Path path) {
        if (!words.contains(option)) {
            words.add(option);
            words.add(path.toString());
        }
    }

    private String refusal(String... options) {
        complaints.getBuffer().setLength(0);
        assertThat(run(options)).isEqualTo(2);
        return complaints.toString().lines().reduce((before, last) -> last).orElse("");
    }

    private String file(String content) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "input", ".txt"), content)
                .toString();
    }

    private List<String> withoutTag(String system) throws IOException {
        try (Stream<String> lines = Files.lines(folder.resolve(system + ".run"))) {
            return lines.map(line -> line.substring(0, line.lastIndexOf(' '))).toList();
        }
    }

    private static double mean(JsonNode systems, String system, String metric) {
        return systems.get(system).get(metric).get("mean").asDouble();
    }
}
