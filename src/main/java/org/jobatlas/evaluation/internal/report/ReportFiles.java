package org.jobatlas.evaluation.internal.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jobatlas.evaluation.UnusableInputException;
import org.jobatlas.evaluation.internal.input.JudgedSet;
import org.jobatlas.evaluation.internal.score.PairedComparison;
import org.jobatlas.evaluation.internal.score.Scores;
import org.jobatlas.evaluation.internal.system.SystemRun;
import org.jobatlas.ranking.metrics.Estimate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes what was found for programs: {@code report.json}, {@code paired.json} and the lists in the format of TREC. */
@Component
public class ReportFiles {

    private static final double DECIMALS = 1e6;

    private final JsonMapper json;

    ReportFiles(JsonMapper json) {
        this.json = json;
    }

    public void write(EvaluationFindings findings, String html) {
        Path out = findings.request().out();
        try {
            Files.createDirectories(out);
            Files.writeString(out.resolve("report.json"), pretty(Map.of("systems", systems(findings))));
            Files.writeString(out.resolve("paired.json"), pretty(Map.of("pairs", pairs(findings))));
            Files.writeString(out.resolve("report.html"), html);
            for (Scores system : findings.scores()) {
                Files.write(
                        out.resolve(fileName(system.name()) + ".run"),
                        lines(system.run(), findings.set()),
                        StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new UnusableInputException("The folder " + out + " cannot be written: " + e.getMessage() + ".", e);
        }
    }

    private String pretty(Object content) {
        return json.writerWithDefaultPrettyPrinter().writeValueAsString(content) + "\n";
    }

    private static Map<String, Map<String, Map<String, Double>>> systems(EvaluationFindings findings) {
        Map<String, Map<String, Map<String, Double>>> systems = new LinkedHashMap<>();
        findings.estimates().forEach((system, metrics) -> {
            Map<String, Map<String, Double>> values = new LinkedHashMap<>();
            metrics.forEach((metric, estimate) -> values.put(metric.key(), interval(estimate)));
            systems.put(system, values);
        });
        return systems;
    }

    private static List<Map<String, Object>> pairs(EvaluationFindings findings) {
        return findings.comparisons().stream().map(ReportFiles::pair).toList();
    }

    private static Map<String, Object> pair(PairedComparison comparison) {
        Map<String, Object> metrics = new LinkedHashMap<>();
        comparison.differences().forEach((metric, difference) -> {
            Map<String, Double> values = interval(difference.estimate());
            values.put("share", rounded(difference.share()));
            values.put("p", rounded(difference.p()));
            metrics.put(metric.key(), values);
        });
        Map<String, Object> pair = new LinkedHashMap<>();
        pair.put("system", comparison.system());
        pair.put("over", comparison.other());
        pair.put("metrics", metrics);
        return pair;
    }

    private static Map<String, Double> interval(Estimate estimate) {
        Map<String, Double> values = new LinkedHashMap<>();
        values.put("mean", rounded(estimate.mean()));
        values.put("low", rounded(estimate.low()));
        values.put("high", rounded(estimate.high()));
        return values;
    }

    private static double rounded(double value) {
        return Math.round(value * DECIMALS) / DECIMALS;
    }

    /** Scores fall by one per rank, so that every reader keeps the order. */
    private static List<String> lines(SystemRun run, JudgedSet set) {
        return set.judged().stream()
                .flatMap(query -> {
                    List<String> list = run.of(query);
                    return java.util.stream.IntStream.range(0, list.size())
                            .mapToObj(i -> query.id() + " Q0 " + list.get(i) + " " + (i + 1) + " " + (list.size() - i)
                                    + " " + run.name());
                })
                .toList();
    }

    /** Names of foreign systems may hold anything. */
    static String fileName(String name) {
        return name.replaceAll("[^A-Za-z0-9.+_-]", "_");
    }
}
