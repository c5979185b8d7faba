package org.jobatlas.taxonomy.internal.field;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jobatlas.ranking.metrics.Confusion;
import org.jobatlas.taxonomy.internal.field.SoftmaxCalibration.Judged;

/** How often texts of each field were taken for each field, in the words of the card. */
public final class FieldConfusion {
    private static final int ENOUGH = 100;

    private final List<String> fields;
    private final Confusion confusion;

    public FieldConfusion(List<String> fields, List<Judged> judged) {
        this.fields = fields;
        this.confusion = Confusion.of(
                judged.stream()
                        .map(one -> new Confusion.Pair(
                                fields.get(one.label()), fields.get(SoftmaxCalibration.argmax(one.logits()))))
                        .toList(),
                fields);
    }

    /** How many fields have enough texts for the mean over fields. */
    public long fieldsWithEnough() {
        return fields.stream().filter(field -> texts(field) >= ENOUGH).count();
    }

    /** The mean F1 of the fields with enough texts. */
    public double macroF1() {
        return confusion.macroF1(ENOUGH);
    }

    public int texts(String field) {
        return confusion.support(field);
    }

    public double f1(String field) {
        return confusion.f1(field);
    }

    /** The three other fields that its texts were taken for most often. */
    public String oftenTakenFor(String field) {
        return fields.stream()
                .filter(other -> !other.equals(field) && confusion.count(field, other) > 0)
                .sorted(Comparator.comparingInt(other -> -confusion.count(field, other)))
                .limit(3)
                .map(other -> other + " " + confusion.count(field, other))
                .collect(Collectors.joining(", "));
    }

    /** All counts: a row for what the texts are, a column for what they were taken for. */
    public String table() {
        String heading = IntStream.range(0, fields.size())
                .mapToObj(column -> " " + letter(column) + " |")
                .collect(Collectors.joining("", "| |", "\n|---|" + "---|".repeat(fields.size()) + "\n"));
        return IntStream.range(0, fields.size()).mapToObj(this::row).collect(Collectors.joining("", heading, ""));
    }

    private String row(int number) {
        String field = fields.get(number);
        return fields.stream()
                .map(other -> confusion.count(field, other))
                .map(count -> count == 0 ? " |" : " " + count + " |")
                .collect(Collectors.joining("", "| " + letter(number) + " " + field + " |", "\n"));
    }

    private static char letter(int field) {
        return (char) ('A' + field);
    }
}
