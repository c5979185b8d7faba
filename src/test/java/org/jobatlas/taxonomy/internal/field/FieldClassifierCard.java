package org.jobatlas.taxonomy.internal.field;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jobatlas.taxonomy.internal.field.SoftmaxCalibration.Judged;

/** The measured part of the model card: figures alone, no word of an ad or a resume. */
public final class FieldClassifierCard {
    private final List<String> fields;
    private final String version;
    private final double temperature;

    FieldClassifierCard(List<String> fields, String version, double temperature) {
        this.fields = fields;
        this.version = version;
        this.temperature = temperature;
    }

    String text(List<TrainingText> all, Verdicts held) {
        return String.join(
                "\n",
                CardProse.INTRODUCTION.formatted(version, format("%.2f", temperature)),
                "## Taught with\n",
                table(
                        "source",
                        "texts",
                        counts(all.stream().filter(TrainingText::teaches).toList())),
                CardProse.JUDGING,
                summary(held),
                conclusion(held),
                CardProse.CONFIRMED,
                perField(judged(held.confirmed())),
                CardProse.BY_SOURCE,
                bySource(held),
                CardProse.MATRIX,
                new FieldConfusion(fields, judged(held.uncontested())).table(),
                CardProse.RESUMES,
                resumes(held.resumes()));
    }

    private String summary(Verdicts held) {
        return "| ads | how many | fields with at least 100 | macro-F1 over these | first field right | among the"
                + " first three | calibration error, 15 bins |\n"
                + "|---|---|---|---|---|---|---|\n"
                + row("raw: every ad against its published category", published(held.ads()))
                + row("uncontested: the title confirms the field or is silent", judged(held.uncontested()))
                + row("confirmed: the title names the same field", judged(held.confirmed()))
                + row("confirmed, read without their titles", judged(held.titleless()));
    }

    private String row(String name, List<Judged> judged) {
        FieldConfusion confusion = new FieldConfusion(fields, judged);
        return format(
                "| %s | %d | %d | %.3f | %.3f | %.3f | %.3f |%n",
                name,
                judged.size(),
                confusion.fieldsWithEnough(),
                confusion.macroF1(),
                UnseenVerdict.right(judged, 1),
                UnseenVerdict.right(judged, 3),
                SoftmaxCalibration.expectedError(judged, 1));
    }

    private String conclusion(Verdicts held) {
        double raw = new FieldConfusion(fields, published(held.ads())).macroF1();
        double confirmed = new FieldConfusion(fields, judged(held.confirmed())).macroF1();
        int contested = held.ads().size() - held.uncontested().size();
        return format(
                "The goal of a macro-F1 of 0.80 %s on the confirmed ads (%.3f) and %s on the raw ones (%.3f).%nOf the"
                        + " %d held-out ads the titles of %d contest the field, %d are silent and %d confirm it.%nFor %d"
                        + " ads the rules for mixed categories chose another field than the published category.%n",
                confirmed >= GOAL ? "is reached" : "is not reached",
                confirmed,
                raw >= GOAL ? "is reached" : "is not reached",
                raw,
                held.ads().size(),
                contested,
                held.uncontested().size() - held.confirmed().size(),
                held.confirmed().size(),
                held.ads().stream()
                        .filter(one -> !one.text().field().equals(one.text().published()))
                        .count());
    }

    private String perField(List<Judged> judged) {
        FieldConfusion confusion = new FieldConfusion(fields, judged);
        StringBuilder rows = new StringBuilder("| field | ads | F1 | most often taken for |\n|---|---|---|---|\n");
        for (String field : fields) {
            int ads = confusion.texts(field);
            String f1 = ads == 0 ? "–" : format("%.2f", confusion.f1(field));
            rows.append(format("| %s | %d | %s | %s |%n", field, ads, f1, confusion.oftenTakenFor(field)));
        }
        return rows.toString();
    }

    private String bySource(Verdicts held) {
        Map<String, List<UnseenVerdict>> bySource =
                grouped(held.ads(), one -> one.text().source());
        StringBuilder rows = new StringBuilder("| source | raw | uncontested | confirmed |\n|---|---|---|---|\n");
        bySource.forEach((source, ads) -> rows.append(format(
                "| %s | %s | %s | %s |%n",
                source,
                share(published(ads), 1),
                share(judged(new Verdicts(ads, List.of(), List.of()).uncontested()), 1),
                share(judged(new Verdicts(ads, List.of(), List.of()).confirmed()), 1))));
        return rows.toString();
    }

    private String resumes(List<UnseenVerdict> resumes) {
        List<UnseenVerdict> standing = resumes.stream()
                .filter(one -> one.text().source().equals("resume"))
                .toList();
        Map<String, String> rows = new TreeMap<>();
        grouped(standing, one -> one.text().group()).forEach((name, list) -> rows.put(name, share(judged(list), 3)));
        return "| resumes | first field right | among the first three |\n|---|---|---|\n"
                + shares("of the folders that stand for one field", judged(standing))
                + shares("also of those that stand for none, by the nearest field", judged(resumes))
                + "\n"
                + table("folder", "right among first 3", rows);
    }

    private static String shares(String name, List<Judged> judged) {
        return format("| %s | %s | %s |%n", name, share(judged, 1), share(judged, 3));
    }

    private List<Judged> judged(List<UnseenVerdict> verdicts) {
        return verdicts.stream().map(one -> one.judged(fields)).toList();
    }

    private List<Judged> published(List<UnseenVerdict> verdicts) {
        return verdicts.stream().map(one -> one.judgedAsPublished(fields)).toList();
    }

    private static Map<String, List<UnseenVerdict>> grouped(
            List<UnseenVerdict> verdicts, Function<UnseenVerdict, String> name) {
        return verdicts.stream().collect(Collectors.groupingBy(name, TreeMap::new, Collectors.toList()));
    }

    private static String share(List<Judged> judged, int among) {
        return judged.isEmpty() ? "–" : format("%.2f of %d", UnseenVerdict.right(judged, among), judged.size());
    }

    private static Map<String, String> counts(List<TrainingText> texts) {
        List<String> sources = texts.stream().map(TrainingText::source).toList();
        Map<String, String> counts = new TreeMap<>();
        sources.stream().distinct().forEach(name -> counts.put(name, "" + Collections.frequency(sources, name)));
        return counts;
    }

    private static String table(String left, String right, Map<String, String> rows) {
        return rows.entrySet().stream()
                .map(row -> "| " + row.getKey() + " | " + row.getValue() + " |\n")
                .collect(Collectors.joining("", "| " + left + " | " + right + " |\n|---|---|\n", ""));
    }

    @SuppressWarnings("AnnotateFormatMethod")
    private static String format(String text, Object... values) {
        return String.format(Locale.ROOT, text, values).replace("\r", "");
    }

    private static final double GOAL = 0.80;

    /**
     * What is judged.
     *
     * @param ads held-out ads
     * @param titleless the confirmed ones of them, read without their titles
     * @param resumes of folders that stand for one field
     */
    public record Verdicts(List<UnseenVerdict> ads, List<UnseenVerdict> titleless, List<UnseenVerdict> resumes) {

        List<UnseenVerdict> uncontested() {
            return ads.stream().filter(one -> one.text().teaches()).toList();
        }

        List<UnseenVerdict> confirmed() {
            return ads.stream().filter(one -> one.text().confirmed()).toList();
        }
    }
}
