package org.jobatlas.taxonomy.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jobatlas.taxonomy.internal.FieldClassifierTraining.Known;
import org.jobatlas.taxonomy.internal.SoftmaxCalibration.Judged;

/** The measured part of the model card: figures alone, no word of an ad or a resume. */
final class FieldClassifierCard {
    private static final int ENOUGH = 100;

    private final List<String> fields;
    private final String version;
    private final double temperature;

    FieldClassifierCard(List<String> fields, String version, double temperature) {
        this.fields = fields;
        this.version = version;
        this.temperature = temperature;
    }

    String text(
            List<Known> all, List<Known> ads, List<Judged> judged, List<Known> resumes, List<Judged> judgedResumes) {
        int[][] confusion = confusion(judged);
        return String.join(
                "\n",
                INTRODUCTION.formatted(version, temperature),
                "## Taught with\n",
                table(
                        "source",
                        "texts",
                        counts(all.stream().map(one -> one.text().source()).toList())),
                "## Held-out ads\n",
                summary(judged, confusion),
                perField(confusion),
                "Share of ads whose first field is right, by source:\n",
                shares("source", ads.stream().map(one -> one.text().source()).toList(), judged, 1),
                "## Resumes\n",
                RESUMES.formatted(right(judgedResumes, 1), right(judgedResumes, 3), judgedResumes.size()),
                shares("folder", resumes.stream().map(one -> one.text().group()).toList(), judgedResumes, 3));
    }

    private String summary(List<Judged> judged, int[][] confusion) {
        double[] f1 = IntStream.range(0, fields.size())
                .filter(k -> ads(confusion, k) >= ENOUGH)
                .mapToDouble(k -> f1(confusion, k))
                .toArray();
        double mean =
                IntStream.range(0, f1.length).mapToDouble(i -> f1[i]).average().orElse(0);
        return format(
                """
                | measure | value |
                |---|---|
                | macro-F1 over the %d fields with at least %d held-out ads | %.3f |
                | first field right | %.3f |
                | right field among the first three | %.3f |
                | expected calibration error, 15 bins | %.3f |
                | held-out ads | %d |
                """,
                f1.length,
                ENOUGH,
                mean,
                right(judged, 1),
                right(judged, 3),
                SoftmaxCalibration.expectedError(judged, 1),
                judged.size());
    }

    private String perField(int[][] confusion) {
        StringBuilder rows = new StringBuilder("| field | ads | F1 | most often taken for |\n|---|---|---|---|\n");
        for (int k = 0; k < fields.size(); k++) {
            int[] row = confusion[k];
            int right = k;
            String others = IntStream.range(0, row.length)
                    .boxed()
                    .filter(other -> other != right && row[other] > 0)
                    .sorted(Comparator.comparingInt(other -> -row[other]))
                    .limit(3)
                    .map(other -> fields.get(other) + " " + row[other])
                    .collect(Collectors.joining(", "));
            rows.append(
                    format("| %s | %d | %.2f | %s |%n", fields.get(k), ads(confusion, k), f1(confusion, k), others));
        }
        return rows.toString();
    }

    private int[][] confusion(List<Judged> judged) {
        int[][] confusion = new int[fields.size()][fields.size()];
        judged.forEach(one -> confusion[one.label()][SoftmaxCalibration.argmax(one.logits())]++);
        return confusion;
    }

    private static int ads(int[][] confusion, int field) {
        return IntStream.of(confusion[field]).sum();
    }

    private static double f1(int[][] confusion, int field) {
        int guessed = 0;
        for (int[] row : confusion) {
            guessed += row[field];
        }
        return 2.0 * confusion[field][field] / Math.max(1, guessed + ads(confusion, field));
    }

    private static double right(List<Judged> judged, int among) {
        return judged.stream().filter(one -> rank(one) < among).count() / (double) judged.size();
    }

    private static long rank(Judged one) {
        double right = one.logits()[one.label()];
        return IntStream.range(0, one.logits().length)
                .filter(k -> one.logits()[k] > right)
                .count();
    }

    private static String shares(String heading, List<String> names, List<Judged> judged, int among) {
        Map<String, List<Judged>> byName = new TreeMap<>();
        for (int i = 0; i < judged.size(); i++) {
            byName.computeIfAbsent(names.get(i), name -> new ArrayList<>()).add(judged.get(i));
        }
        Map<String, String> rows = new TreeMap<>();
        byName.forEach((name, list) -> rows.put(name, format("%.2f of %d", right(list, among), list.size())));
        return table(heading, among == 1 ? "first right" : "right among first " + among, rows);
    }

    private static Map<String, String> counts(List<String> names) {
        Map<String, String> counts = new TreeMap<>();
        names.stream().distinct().forEach(name -> counts.put(name, "" + Collections.frequency(names, name)));
        return counts;
    }

    private static String table(String left, String right, Map<String, String> rows) {
        return rows.entrySet().stream()
                .map(row -> "| " + row.getKey() + " | " + row.getValue() + " |\n")
                .collect(Collectors.joining("", "| " + left + " | " + right + " |\n|---|---|\n", ""));
    }

    private static String format(String text, Object... values) {
        return String.format(Locale.ROOT, text, values).replace("\r", "");
    }

    private static final String INTRODUCTION = """
            # Field classifier

            A multinomial logistic regression that turns the embedding of an ad or a resume into probabilities over the 25 fields of work.
            This card is written by the training program; nothing in it is copied from an ad or a resume.

            Version: `%s`.
            Files: `model.properties` (version, labels), `weights.bin` (little-endian 32-bit numbers, label by label, bias last).
            Use: the re-ranker compares the fields of a resume with those of a posting, and the diversifier spreads a list over fields.
            It is a hint, never a filter: do not use it to turn people away.

            ## How it is trained

            L-BFGS on the mean logarithmic loss with an L2 penalty of 1e-4; a field's share of the loss is its share of the texts to the power 0.25, so thin fields count.
            The temperature %.2f, chosen on held-out ads, is folded into the weights.
            The categories of each source are mapped to fields in `src/test/resources/field-classifier/mapping.csv`; NHS ads by rules on their titles.
            Ads teach and are judged; occupations and titles (ESCO v1.1.1, O*NET 27.0 under CC BY 4.0, the portal's own dictionary) only teach.
            Ads in Polish and French are left out untried: the embedding model reads English, and Swedish only through borrowed words and the titles taught here.

            Repeat it with the main class `org.jobatlas.taxonomy.internal.FieldClassifierTraining` on the test class path and the arguments `DATA models/field-classifier VECTORS`: the folder with the ads, the folder of the model, and a file that keeps vectors between runs.

            ## How it is judged

            Four folds by employer after near-duplicates (same beginning, or cosine above 0.97) were dropped: every ad is judged by a model that saw neither it, nor its employer, nor a near copy in the same field.
            The temperature of each fold comes from the other three.
            The labels are other people's categories, some wrong and some a matter of taste, so 1.00 is out of reach.
            """.replace("%.2f", "%2$.2f").replace("`%s`", "`%1$s`");

    private static final String RESUMES = """
            Sample resumes whose folder stands for one field; the folder is a weak and sometimes wrong label, and no resume was taught.
            First field right: %.3f; right field among the first three: %.3f; %d resumes.
            """;
}
