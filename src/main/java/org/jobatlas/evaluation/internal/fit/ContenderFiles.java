package org.jobatlas.evaluation.internal.fit;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jobatlas.evaluation.UnusableInputException;
import org.jobatlas.evaluation.internal.input.Line;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Measured contenders as JSON Lines, one query a line, so that weights can be fitted to several judged sets at once. */
final class ContenderFiles {

    private static final JsonMapper JSON = new JsonMapper();

    private ContenderFiles() {}

    static void write(Path file, List<MeasuredContenders> queries) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (BufferedWriter lines = Files.newBufferedWriter(file)) {
                for (MeasuredContenders query : queries) {
                    lines.append(JSON.writeValueAsString(query)).append('\n');
                }
            }
        } catch (IOException e) {
            throw new UnusableInputException("The file " + file + " cannot be written: " + e.getMessage() + ".", e);
        }
    }

    /**
     * @param features how many values each contender has; {@link UnusableInputException} where it has another number, or there are none
     */
    static List<MeasuredContenders> read(Path file, int features) {
        List<MeasuredContenders> queries = new ArrayList<>();
        for (Line line : Line.of(file)) {
            MeasuredContenders query = query(line);
            if (query.ids().size() != query.features().size()
                    || query.features().stream().anyMatch(values -> values.length != features)) {
                throw line.unusable(features + " values are expected of each contender");
            }
            queries.add(query);
        }
        if (queries.isEmpty()) {
            throw new UnusableInputException(file + " has no contenders.");
        }
        return queries;
    }

    private static MeasuredContenders query(Line line) {
        try {
            return JSON.readValue(line.text(), MeasuredContenders.class);
        } catch (JacksonException | NullPointerException e) {
            throw line.unusable("the measured contenders of a query are expected");
        }
    }
}
