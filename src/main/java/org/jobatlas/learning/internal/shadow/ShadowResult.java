package org.jobatlas.learning.internal.shadow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jobatlas.learning.ShadowEvaluations.Measured;
import org.jobatlas.ranking.metrics.Estimate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the results of an evaluation: {@code report.json} and {@code paired.json}. */
record ShadowResult(JsonMapper json) {

    static final String SERVING = "full";
    static final String MODEL = "full-shadow";

    List<Measured> in(Path folder) {
        JsonNode systems = read(folder.resolve("report.json")).path("systems");
        JsonNode metrics = pair(read(folder.resolve("paired.json")));
        List<Measured> measured = new ArrayList<>();
        metrics.properties()
                .forEach(metric -> measured.add(new Measured(
                        metric.getKey(),
                        estimate(systems.path(SERVING).path(metric.getKey())),
                        estimate(systems.path(MODEL).path(metric.getKey())),
                        estimate(metric.getValue()),
                        metric.getValue().path("p").doubleValue(1))));
        if (measured.isEmpty()) {
            throw new IllegalStateException("The evaluation compared nothing.");
        }
        return measured;
    }

    private static JsonNode pair(JsonNode paired) {
        for (JsonNode pair : paired.path("pairs")) {
            if (pair.path("system").asString().equals(MODEL)
                    && pair.path("over").asString().equals(SERVING)) {
                return pair.path("metrics");
            }
        }
        throw new IllegalStateException("The evaluation did not compare the model with what serves.");
    }

    private static Estimate estimate(JsonNode node) {
        return new Estimate(
                node.path("mean").doubleValue(),
                node.path("low").doubleValue(),
                node.path("high").doubleValue());
    }

    private JsonNode read(Path file) {
        try {
            return json.readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
