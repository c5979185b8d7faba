package org.jobatlas.learning.internal.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jobatlas.learning.Simulation.Plan;
import org.jobatlas.learning.Simulation.Proof;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes the result files of a simulation. */
@Component
class ProofFiles {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 420;
    private static final int MARGIN = 60;
    private static final String HONEST = "#2a6f97";
    private static final String POISONED = "#b5543c";

    private final JsonMapper json;

    ProofFiles(JsonMapper json) {
        this.json = json;
    }

    void write(Proof proof, Plan plan) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("gain", proof.gain());
        report.put("poisonLoss", proof.poisonLoss());
        report.put("badModels", proof.badModels().trained());
        report.put("badModelsRefused", proof.badModels().refused());
        report.put("badModelsRefusedFor", proof.badModels().reasons());
        report.put("badModelsGains", proof.badModels().gains());
        report.put("rollbackIdentical", proof.rollbackIdentical());
        report.put("rounds", plan.rounds());
        report.put("seeds", proof.curves().size());
        report.put("seedsPlanned", plan.seeds());
        report.put("firstSeed", plan.firstSeed());
        report.put("seekersPerRound", plan.seekers());
        report.put("postings", plan.postings());
        report.put("curves", proof.curves());
        report.put("poisonedCurves", proof.poisonedCurves());
        try {
            Files.createDirectories(plan.out());
            Files.writeString(
                    plan.out().resolve("simulation.json"),
                    json.writerWithDefaultPrettyPrinter().writeValueAsString(report));
            Files.writeString(plan.out().resolve("simulation.svg"), svg(proof));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** nDCG@10 by round: a thin line for each seed, thick ones for the means. */
    private static String svg(Proof proof) {
        double least = bound(proof, true);
        double most = bound(proof, false);
        Frame frame = new Frame(least, most);
        String lines = lines(proof, frame);
        return """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="13">
            <rect width="100%%" height="100%%" fill="#fff"/>
            <text x="%d" y="28" font-size="16">nDCG@10 against the hidden taste, round by round</text>
            %s<text x="%d" y="%d">all honest: gain %+.1f %% (%+.1f to %+.1f)</text>
            <text x="%d" y="%d" fill="#b5543c">a fifth adversarial: loss %.1f %%</text>
            <text x="8" y="%d">%.3f</text><text x="8" y="%d">%.3f</text>
            <text x="%d" y="%d">round 0</text><text x="%d" y="%d" text-anchor="end">round %d</text>
            </svg>
            """.formatted(
                        WIDTH,
                        HEIGHT,
                        MARGIN,
                        lines,
                        MARGIN,
                        HEIGHT - 40,
                        100 * proof.gain().mean(),
                        100 * proof.gain().low(),
                        100 * proof.gain().high(),
                        MARGIN + 330,
                        HEIGHT - 40,
                        100 * proof.poisonLoss(),
                        MARGIN,
                        most,
                        HEIGHT - 2 * MARGIN,
                        least,
                        MARGIN,
                        HEIGHT - 2 * MARGIN + 22,
                        WIDTH - MARGIN / 2,
                        HEIGHT - 2 * MARGIN + 22,
                        proof.curves().getFirst().size() - 1);
    }

    private static String lines(Proof proof, Frame frame) {
        StringBuilder lines = new StringBuilder();
        proof.curves().forEach(curve -> lines.append(frame.line(curve, HONEST, false)));
        proof.poisonedCurves().forEach(curve -> lines.append(frame.line(curve, POISONED, false)));
        lines.append(frame.line(mean(proof.curves()), HONEST, true));
        lines.append(frame.line(mean(proof.poisonedCurves()), POISONED, true));
        return lines.toString();
    }

    private static double bound(Proof proof, boolean lower) {
        var all = java.util.stream.Stream.concat(proof.curves().stream(), proof.poisonedCurves().stream())
                .flatMap(List::stream)
                .mapToDouble(Double::doubleValue);
        return lower ? all.min().orElse(0) - 0.01 : all.max().orElse(1) + 0.01;
    }

    private static List<Double> mean(List<List<Double>> curves) {
        return java.util.stream.IntStream.range(0, curves.getFirst().size())
                .mapToObj(round -> curves.stream()
                        .mapToDouble(curve -> curve.get(round))
                        .average()
                        .orElse(0))
                .toList();
    }

    /** Maps gains to coordinates. */
    private record Frame(double least, double most) {

        String line(List<Double> curve, String colour, boolean thick) {
            StringBuilder points = new StringBuilder();
            for (int round = 0; round < curve.size(); round++) {
                double x = MARGIN + (double) round / (curve.size() - 1) * (WIDTH - 1.5 * MARGIN);
                double y = HEIGHT - 2 * MARGIN - (curve.get(round) - least) / (most - least) * (HEIGHT - 3 * MARGIN);
                points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x, y));
            }
            return String.format(
                    Locale.ROOT,
                    "<polyline fill=\"none\" stroke=\"%s\" stroke-opacity=\"%s\" stroke-width=\"%d\" points=\"%s\"/>%n",
                    colour,
                    thick ? "1" : "0.35",
                    thick ? 3 : 1,
                    points.toString().strip());
        }
    }
}
