package org.jobatlas.evaluation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jobatlas.evaluation.Evaluation;
import org.jobatlas.evaluation.FieldAssessment;
import org.jobatlas.evaluation.ParserAssessment;
import org.jobatlas.evaluation.WeightFitting;
import org.jobatlas.search.internal.TestIndex;
import org.jobatlas.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole command on ten postings and five queries, in a folder that holds nothing else. */
@SpringBootTest(
        classes = CommandSlice.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            "jobatlas.data=target/evaluate-it",
            "jobatlas.evaluation.folder=${java.io.tmpdir}/evaluate-it-${random.uuid}",
            "jobatlas.background=false",
            "jobatlas.resume.warm-up=false",
            "spring.autoconfigure.exclude=com.vaadin.flow.spring.SpringBootAutoConfiguration,"
                    + "com.vaadin.flow.spring.SpringSecurityAutoConfiguration,com.vaadin.flow.spring.VaadinScopesConfig"
        })
@ActiveProfiles("command")
@ContextConfiguration(initializers = {TestDatabase.class, TestIndex.class})
class EvaluateCommandIT {

    private static final Path SET = Path.of("src", "test", "resources", "evaluation");
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

    @Autowired
    Evaluation evaluation;

    @Autowired
    WeightFitting fitting;

    @Autowired
    FieldAssessment fields;

    @Autowired
    ParserAssessment parser;

    @TempDir
    Path folder;

    private final StringWriter printed = new StringWriter();
    private final StringWriter complaints = new StringWriter();

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
        assertThat(withoutTag("vector-pooling-front")).isEqualTo(withoutTag("vector"));
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
                .endsWith("line 2: a feature and its weight are expected.");
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
    void strangeIdsAreCountedAndLeftOut() throws IOException {
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

    @Test
    void fittedWeightsAreWrittenAsThePortalReadsThemWithACard() throws IOException {
        assertThat(command()
                        .execute(
                                "fit",
                                "--corpus",
                                SET.resolve("corpus.jsonl").toString(),
                                "--queries",
                                SET.resolve("queries.jsonl").toString(),
                                "--qrels",
                                SET.resolve("qrels.tsv").toString(),
                                "--out",
                                folder.toString()))
                .as(complaints::toString)
                .isZero();
        List<String> present = Files.readAllLines(Path.of("models", "reranker", "weights.csv"));
        List<String> fitted = Files.readAllLines(folder.resolve("weights.csv"));
        assertThat(fitted.getFirst()).isEqualTo(present.getFirst());
        assertThat(features(fitted)).isEqualTo(features(present));
        assertThat(fitted.stream().skip(1)).allMatch(line -> line.matches("[a-z]+,\\d+(\\.\\d+)?,\\d+(\\.\\d+)?"));
        assertThat(Files.readString(folder.resolve("card.md"))).contains("after, held-out queries", "5 folds by query");
    }

    @Test
    void theClassifierIsMeasuredOnLabelledTexts() throws IOException {
        Path texts = folder.resolve("texts.csv");
        Files.writeString(texts, """
                title,text,field
                Registered nurse,"Nurse for a surgical ward, with medication and wound care",health
                Java developer,"Builds services with Java, Spring and PostgreSQL",it
                Poet,Writes poems,poetry
                """);
        assertThat(command().execute("classifier", texts.toString(), "--out", folder.toString()))
                .as(complaints::toString)
                .isZero();
        JsonNode report = new JsonMapper().readTree(Files.readString(folder.resolve("classifier.json")));
        assertThat(report.get("texts").asInt()).isEqualTo(2);
        assertThat(report.get("left-out").asInt()).isEqualTo(1);
        assertThat(report.get("macro-f1").asDouble()).isEqualTo(1);
        assertThat(report.get("ece").asDouble()).isBetween(0.0, 1.0);
        assertThat(Files.readString(folder.resolve("classifier.html"))).contains("Confusion", "health");
        assertThat(command().execute("classifier", "nowhere.csv")).isEqualTo(2);
        assertThat(complaints.toString()).contains("There is no file nowhere.csv.");
    }

    @Test
    void theReadingOfResumesIsMeasuredAgainstTheTruthBesideThem() throws IOException {
        Files.copy(SET.resolve("resume.txt"), folder.resolve("cook.txt"));
        Files.writeString(folder.resolve("cook.json"), """
                {"titles": ["Sous chef", "Cook"], "employers": ["Riverside Inn", "Station Bistro"],
                 "dates": ["2020 - 2024", "2016 - 2020"], "name": "Nobody Named"}""");
        assertThat(command().execute("parser", folder.toString(), "--out", folder.toString()))
                .as(complaints::toString)
                .isZero();
        JsonNode fields = new JsonMapper()
                .readTree(Files.readString(folder.resolve("parser.json")))
                .get("fields");
        assertThat(fields.propertyNames()).containsExactly("name", "titles", "employers", "dates");
        assertThat(fields.get("titles").get("f1").asDouble()).isEqualTo(1);
        assertThat(fields.get("dates").get("f1").asDouble()).isEqualTo(1);
        assertThat(fields.get("name").get("f1").asDouble()).isEqualTo(1);
    }

    private static List<String> features(List<String> rows) {
        return rows.stream().map(row -> row.substring(0, row.indexOf(','))).toList();
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

    private CommandLine command() {
        return new CommandLine(new EvaluateCommand(evaluation, fitting, fields, parser))
                .setOut(new PrintWriter(printed))
                .setErr(new PrintWriter(complaints));
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
