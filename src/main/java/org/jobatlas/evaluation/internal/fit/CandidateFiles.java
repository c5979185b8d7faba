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

/** Measured candidates as JSON Lines, one query a line, so that weights can be fitted to several judged sets at once. */
final class CandidateFiles {

    private static final JsonMapper JSON = new JsonMapper();

    private CandidateFiles() {}

    static void write(Path file, List<Candidates> queries) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (BufferedWriter lines = Files.newBufferedWriter(file)) {
                for (Candidates query : queries) {
                    lines.append(JSON.writeValueAsString(query)).append('\n');
                }
            }
        } catch (IOException e) {
            throw new UnusableInputException("The file " + file + " cannot be written: " + e.getMessage() + ".", e);
        }
    }

    /**
     * @param features how many values each candidate has; {@link UnusableInputException} where it has another number, or there are none
     */
    static List<Candidates> read(Path file, int features) {
        List<Candidates> queries = new ArrayList<>();
        for (Line line : Line.of(file)) {
            Candidates query = query(line);
            if (query.ids().size() != query.features().size()
                    || query.features().stream().anyMatch(values -> values.length != features)) {
                throw line.unusable(features + " values are expected of each candidate");
            }
            queries.add(query);
        }
        if (queries.isEmpty()) {
            throw new UnusableInputException(file + " has no candidates.");
        }
        return queries;
    }

    private static Candidates query(Line line) {
        try {
            return JSON.readValue(line.text(), Candidates.class);
        } catch (JacksonException | NullPointerException e) {
            throw line.unusable("the measured candidates of a query are expected");
        }
    }
}
