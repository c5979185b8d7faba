package org.jobatlas.taxonomy.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jobatlas.taxonomy.internal.SoftmaxCalibration.Judged;

/** How often texts of each field were taken for each field. */
final class Confusion {
    static final int ENOUGH = 100;

    private final List<String> fields;
    private final int[][] counts;

    Confusion(List<String> fields, List<Judged> judged) {
        this.fields = fields;
        this.counts = new int[fields.size()][fields.size()];
        judged.forEach(one -> counts[one.label()][SoftmaxCalibration.argmax(one.logits())]++);
    }

    /** How many fields have enough texts for the mean over fields. */
    int fieldsWithEnough() {
        return (int) enough().count();
    }

    /** The mean F1 of the fields with enough texts. */
    double macroF1() {
        return enough().mapToDouble(this::f1).average().orElse(0);
    }

    int texts(int field) {
        return IntStream.of(counts[field]).sum();
    }

    double f1(int field) {
        int guessed = IntStream.range(0, fields.size()).map(k -> counts[k][field]).sum();
        return 2.0 * counts[field][field] / Math.max(1, guessed + texts(field));
    }

    /** The three other fields that its texts were taken for most often. */
    String oftenTakenFor(int field) {
        return IntStream.range(0, fields.size())
                .boxed()
                .filter(other -> other != field && counts[field][other] > 0)
                .sorted(Comparator.comparingInt(other -> -counts[field][other]))
                .limit(3)
                .map(other -> fields.get(other) + " " + counts[field][other])
                .collect(Collectors.joining(", "));
    }

    /** All counts: a row for what the texts are, a column for what they were taken for. */
    String table() {
        StringBuilder table = new StringBuilder("| |");
        IntStream.range(0, fields.size()).forEach(k -> table.append(" ").append(letters(k)).append(" |"));
        table.append("\n|---|").append("---|".repeat(fields.size())).append("\n");
        for (int row = 0; row < fields.size(); row++) {
            table.append("| ").append(letters(row)).append(" ").append(fields.get(row)).append(" |");
            for (int count : counts[row]) {
                table.append(count == 0 ? " |" : " " + count + " |");
            }
            table.append("\n");
        }
        return table.toString();
    }

    private IntStream enough() {
        return IntStream.range(0, fields.size()).filter(field -> texts(field) >= ENOUGH);
    }

    private static String letters(int field) {
        return String.format(Locale.ROOT, "%c", 'A' + field);
    }
}
