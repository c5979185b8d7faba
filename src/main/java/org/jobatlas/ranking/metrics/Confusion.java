package org.jobatlas.ranking.metrics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The confusion matrix of a classifier. With true positives {@code tp}, false positives {@code fp} and false negatives
 * {@code fn} of a label, {@code F1 = 2 tp / (2 tp + fp + fn)}, 0 where that is 0 / 0; macro-F1 is its mean over labels,
 * so that rare ones count as much as common ones. Source: C. J. van Rijsbergen, "Information Retrieval", 2nd ed. 1979,
 * chapter 7; D. Lewis et al., "Training algorithms for linear text classifiers", SIGIR 1996, doi:10.1145/243199.243277
 * (averaging over labels).
 *
 * @param labels in the order of rows and columns
 * @param counts by true label, then by the label that was chosen
 */
@SuppressWarnings("ArrayRecordComponent")
public record Confusion(List<String> labels, int[][] counts) {

    public Confusion {
        labels = List.copyOf(labels);
        counts = Arrays.stream(counts).map(int[]::clone).toArray(int[][]::new);
        int size = labels.size();
        if (counts.length != size || Arrays.stream(counts).anyMatch(row -> row.length != size)) {
            throw new IllegalArgumentException("A row and a column for every label are needed");
        }
    }

    /** One judged example. */
    public record Pair(String truth, String chosen) {}

    /** Counts pairs; {@code IllegalArgumentException} for a label that is not listed. */
    public static Confusion of(List<Pair> pairs, List<String> labels) {
        List<String> known = new ArrayList<>(labels);
        int[][] counts = new int[known.size()][known.size()];
        for (Pair pair : pairs) {
            int row = known.indexOf(pair.truth());
            int column = known.indexOf(pair.chosen());
            if (row < 0 || column < 0) {
                throw new IllegalArgumentException("Not a label: " + pair);
            }
            counts[row][column]++;
        }
        return new Confusion(known, counts);
    }

    /** Number of examples with this true label. */
    public int support(String label) {
        return Arrays.stream(counts[place(label)]).sum();
    }

    public double f1(String label) {
        int place = place(label);
        int right = counts[place][place];
        int chosen = Arrays.stream(counts).mapToInt(row -> row[place]).sum();
        int all = support(label) + chosen;
        return all == 0 ? 0 : 2.0 * right / all;
    }

    /** Mean F1 of the labels with at least this many examples; 0 if there are none. */
    public double macroF1(int leastSupport) {
        return labels.stream()
                .filter(label -> support(label) >= leastSupport)
                .mapToDouble(this::f1)
                .average()
                .orElse(0);
    }

    /** Share of correct predictions; 0 without examples. */
    public double accuracy() {
        int all = labels.stream().mapToInt(this::support).sum();
        int right = labels.stream()
                .mapToInt(label -> counts[place(label)][place(label)])
                .sum();
        return all == 0 ? 0 : (double) right / all;
    }

    /** Number of examples of one label that were predicted as the other. */
    public int count(String truth, String chosen) {
        return counts[place(truth)][place(chosen)];
    }

    private int place(String label) {
        int place = labels.indexOf(label);
        if (place < 0) {
            throw new IllegalArgumentException("Not a label: " + label);
        }
        return place;
    }
}
