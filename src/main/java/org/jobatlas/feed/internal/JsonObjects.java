package org.jobatlas.feed.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Postings inside of JSON objects, and their values by dotted path. */
final class JsonObjects {

    private static final List<String> WRAPPERS =
            List.of("@graph", "hits", "results", "jobs", "items", "postings", "offers", "resultats", "data");
    private static final int DEEPEST = 6;
    private static final String POSTING = "JobPosting";

    private JsonObjects() {}

    /** The postings in an object: itself, or those it wraps; things of other schema.org types are no postings. */
    static List<JsonNode> postings(JsonNode object) {
        for (String wrapper : WRAPPERS) {
            JsonNode wrapped = object.get(wrapper);
            if (wrapped != null
                    && wrapped.isArray()
                    && !wrapped.isEmpty()
                    && wrapped.get(0).isObject()) {
                List<JsonNode> found = new ArrayList<>();
                wrapped.forEach(each -> found.addAll(postings(each)));
                return found;
            }
        }
        return isPosting(object.get("@type")) ? List.of(object) : List.of();
    }

    private static boolean isPosting(@Nullable JsonNode type) {
        if (type == null || type.isNull()) {
            return true;
        }
        if (type.isArray()) {
            return type.valueStream().anyMatch(JsonObjects::isPosting);
        }
        String name = type.asString("");
        return name.substring(name.lastIndexOf('/') + 1).equals(POSTING);
    }

    /** Values by normal dotted path; an array gives several values for one path. */
    static Map<String, List<String>> flat(JsonNode object) {
        Map<String, List<String>> values = new HashMap<>();
        collect(object, "", values, 0);
        return values;
    }

    private static void collect(JsonNode node, String path, Map<String, List<String>> values, int depth) {
        if (depth > DEEPEST || node.isNull() || node.isMissingNode()) {
            return;
        }
        if (node.isObject()) {
            node.properties().forEach(entry -> {
                String name = ColumnName.normal(entry.getKey());
                collect(entry.getValue(), path.isEmpty() ? name : path + "." + name, values, depth + 1);
            });
        } else if (node.isArray()) {
            node.forEach(each -> collect(each, path, values, depth + 1));
        } else {
            values.computeIfAbsent(path, each -> new ArrayList<>(1)).add(node.asString());
        }
    }
}
