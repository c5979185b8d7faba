package org.jobatlas.evaluation.internal.fit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jobatlas.evaluation.FittingSummary;
import org.jobatlas.evaluation.UnusableInputException;
import org.jobatlas.evaluation.internal.fit.WeightSearch.Trial;
import org.jobatlas.evaluation.internal.input.Line;
import org.jobatlas.evaluation.internal.input.Texts;
import org.jobatlas.model.StoredModel;
import org.jobatlas.ranking.FeatureWeight;
import org.jobatlas.ranking.metrics.Estimate;
import org.jobatlas.recommendation.WeightTable;

/** Writes fitted weights as the portal reads them, and the card beside them. */
public final class WeightFiles {

    private WeightFiles() {}

    /**
     * How a fitting went.
     *
     * @param name of the model that came of it
     * @param trials by penalty
     * @param sets what each judged set gained
     */
    record Course(String name, FittingSummary summary, List<Trial> trials, List<SetGain> sets, int pairs, long seed) {}

    /**
     * nDCG@10 of one judged set.
     *
     * @param after of queries that the weights were not fitted to
     */
    record SetGain(int queries, double before, double after) {}

    static void write(Path folder, Course course) {
        try {
            Files.createDirectories(folder);
            StoredModel.of(course.name(), Map.of(), csv(course.summary().after()))
                    .write(folder, "weights.csv");
            Files.writeString(folder.resolve("card.md"), card(course));
        } catch (IOException e) {
            throw new UnusableInputException("The folder " + folder + " cannot be written: " + e.getMessage() + ".", e);
        }
    }

    /** Weights by feature; {@link UnusableInputException} for a file that has not one for each. */
    public static Map<String, Double> read(Path file, List<String> features) {
        Map<String, Double> weights = new HashMap<>();
        String text = Line.of(file).stream().map(Line::text).collect(Collectors.joining("\n"));
        try {
            WeightTable.read(text).forEach(row -> weights.put(row.name(), row.weight()));
        } catch (IllegalArgumentException e) {
            throw new UnusableInputException(file + ", " + e.getMessage(), e);
        }
        if (!weights.keySet().equals(Set.copyOf(features))) {
            throw new UnusableInputException(file + " needs exactly the features " + String.join(", ", features) + ".");
        }
        return weights;
    }

    private static byte[] csv(List<FeatureWeight> weights) {
        return WeightTable.write(weights).getBytes(StandardCharsets.UTF_8);
    }

    private static String card(Course course) {
        FittingSummary summary = course.summary();
        StringBuilder card = new StringBuilder("""
            # Weights of the re-ranker

            A linear model: every feature, 0 to 1, adds its weight times its distance from the reference; what is not stated adds nothing.
            This card is written by `./jobatlas evaluate fit`.

            ## How they are fitted

            Pairwise logistic regression on the features of all contenders, weights never negative; the penalty is the strongest of those that serve held-out queries best, to a thousandth.
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
        appendWeights(summary, card);
        return card.toString().replace("\r\n", "\n");
    }

    private static void appendWeights(FittingSummary summary, StringBuilder card) {
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
    }

    private static String line(String name, Estimate estimate) {
        return String.format(
                Locale.ROOT, "| %s | %.3f | %.3f to %.3f |%n", name, estimate.mean(), estimate.low(), estimate.high());
    }

    private static String number(double value) {
        return WeightTable.number(value);
    }
}
