package org.jobatlas.hiring.internal.evidence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jobatlas.hiring.EvidenceVerdict;
import org.jobatlas.job.Criterion;
import org.jobatlas.taxonomy.EducationLevel;
import org.jobatlas.taxonomy.LanguageLevel;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One part of the judged set, from the class path; pairs without a label are <em>not stated</em>. */
record JudgedEvidence(List<Posting> postings, Map<String, String> resumes, Map<String, Mark> marks) {

    private static final String FOLDER = "/evaluation/evidence/";
    private static final JsonMapper JSON = new JsonMapper();

    /** A posting with its criteria by name. */
    record Posting(String id, Map<String, Criterion> criteria) {}

    /** A label. */
    record Mark(EvidenceVerdict verdict, String sentence) {}

    /** @param part {@code first}, {@code second} or {@code third} */
    static JudgedEvidence read(String part) {
        List<Posting> postings = lines("postings-" + part + ".jsonl").stream()
                .map(JSON::readTree)
                .map(JudgedEvidence::posting)
                .toList();
        Map<String, String> resumes = new HashMap<>();
        lines("resumes-" + part + ".txt")
                .forEach(id -> resumes.put(id, String.join("\n", lines("resumes/" + id + ".txt"))));
        return new JudgedEvidence(postings, resumes, marks("marks-" + part + ".csv"));
    }

    Mark mark(String posting, String criterion, String resume) {
        return marks.getOrDefault(posting + "/" + criterion + "/" + resume, new Mark(EvidenceVerdict.NOT_STATED, ""));
    }

    private static Map<String, Mark> marks(String file) {
        Map<String, Mark> marks = new HashMap<>();
        try (var in = open(file)) {
            for (CSVRecord row : CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(in)) {
                EvidenceVerdict verdict =
                        row.get("verdict").equals("met") ? EvidenceVerdict.MET : EvidenceVerdict.NOT_MET;
                marks.put(
                        row.get("posting") + "/" + row.get("criterion") + "/" + row.get("resume"),
                        new Mark(verdict, row.get("sentence")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return marks;
    }

    private static Posting posting(JsonNode node) {
        Map<String, Criterion> criteria = new java.util.LinkedHashMap<>();
        node.get("criteria").forEach(one -> criteria.put(one.get("id").asString(), criterion(one)));
        return new Posting(node.get("id").asString(), criteria);
    }

    private static Criterion criterion(JsonNode node) {
        Criterion.Minimum minimum = null;
        if (node.has("years")) {
            minimum = new Criterion.Years(node.get("years").asInt());
        } else if (node.has("level")) {
            minimum =
                    new Criterion.Speaks(LanguageLevel.valueOf(node.get("level").asString()));
        } else if (node.has("education")) {
            minimum = new Criterion.Educated(
                    EducationLevel.valueOf(node.get("education").asString()));
        }
        return new Criterion(
                UUID.nameUUIDFromBytes(node.get("id").asString().getBytes(StandardCharsets.UTF_8)),
                Criterion.Kind.valueOf(node.get("kind").asString()),
                node.get("label").asString(),
                text(node, "key"),
                minimum,
                node.get("required").asBoolean());
    }

    private static @Nullable String text(JsonNode node, String name) {
        return node.has(name) ? node.get(name).asString() : null;
    }

    private static List<String> lines(String file) {
        try (var in = open(file)) {
            return in.lines().collect(Collectors.toCollection(ArrayList::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedReader open(String file) {
        return new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(JudgedEvidence.class.getResourceAsStream(FOLDER + file), file),
                StandardCharsets.UTF_8));
    }
}
