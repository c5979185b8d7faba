package org.jobatlas.evaluation.internal.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jobatlas.evaluation.UnusableInputException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a resume truly says.
 *
 * @param values by field; a field that is not stated is not there
 */
public record ResumeTruth(Map<String, List<String>> values) {

    public static final List<String> FIELDS =
            List.of("text", "name", "place", "titles", "employers", "dates", "skills");

    /** Lists or single texts by the names of the fields; {@code experience} may hold objects of title, employer, from and to instead. */
    public static ResumeTruth read(Path file, JsonMapper json) {
        try {
            JsonNode object = json.readTree(Files.readString(file));
            if (!object.isObject()) {
                throw new UnusableInputException(file + " is not a JSON object.");
            }
            Map<String, List<String>> values = new LinkedHashMap<>();
            for (String field : FIELDS) {
                add(values, field, object.get(field));
            }
            JsonNode experience = object.get("experience");
            if (experience != null && experience.isArray()) {
                for (JsonNode position : experience) {
                    add(values, "titles", position.get("title"));
                    add(values, "employers", position.get("employer"));
                    add(values, "dates", position.get("from"));
                    add(values, "dates", position.get("to"));
                }
            }
            return new ResumeTruth(values);
        } catch (JacksonException e) {
            throw new UnusableInputException(file + " is not JSON.", e);
        } catch (IOException e) {
            throw new UnusableInputException(file + " cannot be read: " + e.getMessage() + ".", e);
        }
    }

    private static void add(
            Map<String, List<String>> values, String field, @org.jspecify.annotations.Nullable JsonNode node) {
        if (node == null || node.isNull()) {
            return;
        }
        if (node.isArray()) {
            node.forEach(each -> add(values, field, each));
        } else if (node.isValueNode() && !node.asString("").isBlank()) {
            values.computeIfAbsent(field, any -> new ArrayList<>()).add(node.asString(""));
        }
    }
}
