package org.jobatlas.evaluation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jobatlas.account.SystemRights;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Fitting, and the measures of the classifier and of the reading of resumes. */
class EvaluateSubcommandsIT extends EvaluateIntegration {

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
    void earlierCandidatesCountAlsoAndKeptFeaturesKeepTheirWeights() throws IOException {
        Path again = folder.resolve("again");
        String[] set = {
            "--corpus", SET.resolve("corpus.jsonl").toString(),
            "--queries", SET.resolve("queries.jsonl").toString(),
            "--qrels", SET.resolve("qrels.tsv").toString()
        };
        List<String> words = new ArrayList<>(List.of("fit"));
        words.addAll(List.of(set));
        assertThat(command().execute(with(words, "--out", folder.toString()))).isZero();
        Path contenders = folder.resolve("contenders.jsonl");
        assertThat(command()
                        .execute(with(
                                words,
                                "--also",
                                contenders.toString(),
                                "--keep",
                                "title,level",
                                "--out",
                                again.toString())))
                .as(complaints::toString)
                .isZero();
        assertThat(queries(again)).isEqualTo(2 * queries(folder));
        List<String> present = Files.readAllLines(Path.of("models", "reranker", "weights.csv"));
        assertThat(Files.readAllLines(again.resolve("weights.csv")))
                .contains(present.stream()
                        .filter(line -> line.startsWith("title,"))
                        .findFirst()
                        .orElseThrow())
                .contains(present.stream()
                        .filter(line -> line.startsWith("level,"))
                        .findFirst()
                        .orElseThrow());
        assertThat(command().execute(with(words, "--keep", "charm"))).isEqualTo(2);
        assertThat(complaints.toString()).contains("The features are agreement, wording");
    }

    private static long queries(Path folder) throws IOException {
        String card = Files.readString(folder.resolve("card.md"));
        return Long.parseLong(card.substring(0, card.indexOf(" queries,")).replaceAll(".*\\n", ""));
    }

    private static String[] with(List<String> words, String... more) {
        return Stream.concat(words.stream(), Stream.of(more)).toArray(String[]::new);
    }

    @Test
    void evidenceIsRightAndNeverSaysNotMetWhereAResumeIsSilent() {
        assertThat(command().execute("evidence")).isZero();
        assertThat(printed.toString()).contains("first part", "second part", "third part");
        assertThat(SystemRights.call(evidence::assess)).allSatisfy(part -> {
            assertThat(part.met().precision()).isGreaterThanOrEqualTo(0.95);
            assertThat(part.met().recall()).isGreaterThanOrEqualTo(0.80);
            assertThat(part.notMet().precision()).isGreaterThanOrEqualTo(0.95);
            assertThat(part.saidOfSilence()).isZero();
        });
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
             "dates": ["2020 - 2024", "2016 - 2020"], "name": "Nobody Named"}\
            """);
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
}
