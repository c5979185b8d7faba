package org.jobatlas.evaluation.internal;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jobatlas.evaluation.FittingSummary;
import org.jobatlas.evaluation.UnusableInputException;
import org.jobatlas.evaluation.internal.WeightSearch.Trial;
import org.jobatlas.ranking.FeatureWeight;
import org.jobatlas.ranking.metrics.Estimate;

/** Writes {@code weights.csv}, as the portal reads it, and the card beside it. */
final class WeightFiles {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader("feature", "weight", "reference")
            .setRecordSeparator('\n')
            .get();

    private WeightFiles() {}

    /**
     * How a fitting went.
     *
     * @param trials by penalty
     * @param sets what each judged set gained
     */
    record Course(FittingSummary summary, List<Trial> trials, List<SetGain> sets, int pairs, long seed) {}

    /**
     * nDCG@10 of one judged set.
     *
     * @param after of queries that the weights were not fitted to
     */
    record SetGain(int queries, double before, double after) {}

    static void write(Path folder, Course course) {
        try {
            Files.createDirectories(folder);
            Files.writeString(
                    folder.resolve("weights.csv"), csv(course.summary().after()));
            Files.writeString(folder.resolve("card.md"), card(course));
        } catch (IOException e) {
            throw new UnusableInputException("The folder " + folder + " cannot be written: " + e.getMessage() + ".", e);
        }
    }

    /** Weights by feature; {@link UnusableInputException} for a file that has not one for each. */
    static Map<String, Double> read(Path file, List<String> features) {
        Map<String, Double> weights = new HashMap<>();
        List<Line> lines = Line.of(file);
        for (Line line : lines.subList(Math.min(1, lines.size()), lines.size())) {
            String[] columns = line.text().split(",");
            try {
                weights.put(columns[0].strip(), Double.parseDouble(columns[1]));
            } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
                throw line.unusable("a feature and its weight are expected");
            }
        }
        if (!weights.keySet().equals(Set.copyOf(features))) {
            throw new UnusableInputException(file + " needs exactly the features " + String.join(", ", features) + ".");
        }
        return weights;
    }

    private static String csv(List<FeatureWeight> features) throws IOException {
        StringWriter text = new StringWriter();
        try (CSVPrinter rows = new CSVPrinter(text, FORMAT)) {
            for (FeatureWeight feature : features) {
                rows.printRecord(feature.name(), number(feature.weight()), number(feature.reference()));
            }
        }
        return text.toString();
    }

    private static String card(Course course) {
        FittingSummary summary = course.summary();
        StringBuilder card = new StringBuilder("""
                # Weights of the re-ranker

                A linear model: every feature, 0 to 1, adds its weight times its distance from the reference; what is not stated adds nothing.
                This card is written by `./jobatlas evaluate fit`.

                ## How they are fitted

                Pairwise logistic regression on the features of all candidates, weights never negative; the penalty is the strongest of those that serve held-out queries best, to a thousandth.
                A feature that the judged sets say nothing of, or that is to be kept, keeps its former weight; the others together keep their former sum.

                """);
        int queries = course.sets().stream().mapToInt(SetGain::queries).sum();
        card.append("%d queries, %d pairs, %d folds by query, seed %d; every judged set counts the same.%n%n"
                .formatted(queries, course.pairs(), WeightSearch.FOLDS, course.seed()));
        card.append("| penalty | nDCG@10 of held-out queries |\n|---|---|\n");
        course.trials()
                .forEach(trial ->
                        card.append("| %s | %s |%n".formatted(number(trial.penalty()), Texts.number(trial.mean()))));
        card.append("\n## What it gains\n\n| weights | nDCG@10 | 95 % interval |\n|---|---|---|\n");
        card.append(line("before", summary.ndcgBefore()));
        card.append(line("after, held-out queries", summary.ndcgAfter()));
        card.append(line("difference, paired", summary.gain()));
        for (SetGain set : course.sets()) {
            card.append("| set of %d queries, before and after | %s | to %s |%n"
                    .formatted(set.queries(), Texts.number(set.before()), Texts.number(set.after())));
        }
        card.append("\nThe penalty was chosen on the same held-out queries, so the figure is slightly flattering.\n");
        card.append("\n| feature | before | after | reference |\n|---|---|---|---|\n");
        for (int i = 0; i < summary.after().size(); i++) {
            FeatureWeight after = summary.after().get(i);
            card.append("| %s | %s | %s | %s |%n"
                    .formatted(
                            after.name(),
                            number(summary.before().get(i).weight()),
                            number(after.weight()),
                            number(after.reference())));
        }
        return card.toString().replace("\r\n", "\n");
    }

    private static String line(String name, Estimate estimate) {
        return String.format(
                Locale.ROOT, "| %s | %.3f | %.3f to %.3f |%n", name, estimate.mean(), estimate.low(), estimate.high());
    }

    /** Without trailing zeros. */
    private static String number(double value) {
        return new java.math.BigDecimal(String.valueOf(value))
                .stripTrailingZeros()
                .toPlainString();
    }
}
