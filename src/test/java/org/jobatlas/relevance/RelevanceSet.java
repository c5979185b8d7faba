package org.jobatlas.relevance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The postings, queries and judgements under {@code src/test/resources/relevance}. */
record RelevanceSet(List<JsonNode> postings, List<JsonNode> queries, List<Judgement> judgements, List<Reason> reasons) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Which posting was judged for which query. */
    record Pair(String query, String posting) {}

    /** How well a posting answers a query, 0 to 3. */
    record Judgement(Pair pair, int grade) {}

    /** Why a pair got its grade. */
    record Reason(Pair pair, String text) {}

    static RelevanceSet read() {
        return new RelevanceSet(
                records("corpus.jsonl"),
                records("queries.jsonl"),
                rows("qrels.tsv", "score").stream()
                        .map(row -> new Judgement(pair(row), Integer.parseInt(row[2])))
                        .toList(),
                rows("reasons.tsv", "reason").stream()
                        .map(row -> new Reason(pair(row), row[2]))
                        .toList());
    }

    private static Pair pair(String[] row) {
        return new Pair(row[0], row[1]);
    }

    private static List<JsonNode> records(String file) {
        return lines(file).stream().map(JSON::readTree).toList();
    }

    private static List<String[]> rows(String file, String third) {
        List<String> lines = lines(file);
        if (!lines.getFirst().equals("query-id\tcorpus-id\t" + third)) {
            throw new IllegalStateException(file + " has another header: " + lines.getFirst());
        }
        return lines.stream().skip(1).map(line -> columns(file, line)).toList();
    }

    private static String[] columns(String file, String line) {
        String[] columns = line.split("\t", -1);
        if (columns.length != 3) {
            throw new IllegalStateException(file + " has a line without three columns: " + line);
        }
        return columns;
    }

    private static List<String> lines(String file) {
        InputStream stream = Objects.requireNonNull(RelevanceSet.class.getResourceAsStream("/relevance/" + file), file);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
