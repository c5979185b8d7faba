package org.jobatlas.evaluation.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jobatlas.embedding.TextEmbedder;
import org.jobatlas.evaluation.FieldAssessment;
import org.jobatlas.evaluation.UnusableInputException;
import org.jobatlas.evaluation.internal.input.LabelledTexts;
import org.jobatlas.evaluation.internal.input.LabelledTexts.Labelled;
import org.jobatlas.evaluation.internal.report.ConfusionPage;
import org.jobatlas.ranking.metrics.CalibrationError;
import org.jobatlas.ranking.metrics.CalibrationError.Prediction;
import org.jobatlas.ranking.metrics.Confusion;
import org.jobatlas.taxonomy.FieldClassifier;
import org.jobatlas.taxonomy.FieldScores;
import org.jobatlas.taxonomy.Taxonomy;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** The classifier on labelled texts, by the portal's own embedder. */
@Service
@PreAuthorize("hasRole('SYSTEM')")
class ClassifierRun implements FieldAssessment {

    private static final int ENOUGH = 100;

    private final LabelledTexts texts;
    private final TextEmbedder embedder;
    private final FieldClassifier classifier;
    private final Taxonomy taxonomy;
    private final JsonMapper json;

    ClassifierRun(
            LabelledTexts texts,
            TextEmbedder embedder,
            FieldClassifier classifier,
            Taxonomy taxonomy,
            JsonMapper json) {
        this.texts = texts;
        this.embedder = embedder;
        this.classifier = classifier;
        this.taxonomy = taxonomy;
        this.json = json;
    }

    @Override
    public Result assess(Path file, Path out) {
        List<Labelled> all = texts.read(file);
        List<Labelled> known = all.stream()
                .filter(one -> taxonomy.findField(one.field()).isPresent())
                .toList();
        if (known.isEmpty()) {
            throw new UnusableInputException("No text of " + file + " has one of the portal's fields of work, such as "
                    + taxonomy.fields().getFirst().id() + ".");
        }
        Result result = judge(known, all.size() - known.size());
        write(result, out);
        return result;
    }

    private Result judge(List<Labelled> known, int leftOut) {
        List<float[]> vectors =
                embedder.embedAll(known.stream().map(Labelled::text).toList());
        List<Confusion.Pair> pairs = new ArrayList<>();
        List<Prediction> predictions = new ArrayList<>();
        TreeSet<String> labels = new TreeSet<>();
        int amongThree = 0;
        for (int i = 0; i < known.size(); i++) {
            String truth = known.get(i).field();
            FieldScores scores = classifier.classify(vectors.get(i));
            String chosen = scores.top(1).getFirst();
            labels.addAll(List.of(truth, chosen));
            pairs.add(new Confusion.Pair(truth, chosen));
            predictions.add(new Prediction(Math.min(1, scores.of(chosen)), chosen.equals(truth)));
            amongThree += scores.top(3).contains(truth) ? 1 : 0;
        }
        return new Result(
                known.size(),
                leftOut,
                Confusion.of(pairs, List.copyOf(labels)),
                (double) amongThree / known.size(),
                CalibrationError.STANDARD.of(predictions));
    }

    private void write(Result result, Path out) {
        Confusion confusion = result.confusion();
        Map<String, Object> fields = new LinkedHashMap<>();
        confusion.labels().forEach(label -> fields.put(label, field(confusion, label)));
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("version", classifier.version());
        document.put("texts", result.texts());
        document.put("left-out", result.leftOut());
        document.put("macro-f1", confusion.macroF1(1));
        document.put("macro-f1-of-" + ENOUGH, confusion.macroF1(ENOUGH));
        document.put("accuracy", confusion.accuracy());
        document.put("first-three", result.firstThree());
        document.put("ece", result.calibrationError());
        document.put("fields", fields);
        try {
            Files.createDirectories(out);
            Files.writeString(
                    out.resolve("classifier.json"),
                    json.writerWithDefaultPrettyPrinter().writeValueAsString(document) + "\n");
            Files.writeString(out.resolve("classifier.html"), ConfusionPage.html(result));
        } catch (IOException e) {
            throw new UnusableInputException("The folder " + out + " cannot be written: " + e.getMessage() + ".", e);
        }
    }

    private static Map<String, Object> field(Confusion confusion, String label) {
        Map<String, Integer> taken = new LinkedHashMap<>();
        confusion.labels().forEach(other -> {
            if (confusion.count(label, other) > 0) {
                taken.put(other, confusion.count(label, other));
            }
        });
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("texts", confusion.support(label));
        field.put("f1", confusion.f1(label));
        field.put("taken-for", taken);
        return field;
    }
}
