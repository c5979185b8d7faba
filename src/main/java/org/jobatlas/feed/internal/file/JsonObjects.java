package org.jobatlas.feed.internal.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jobatlas.feed.internal.draft.ColumnName;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Postings inside of JSON objects, and their values by dotted path. */
final class JsonObjects {

    private static final List<String> WRAPPERS =
            List.of("@graph", "hits", "results", "jobs", "items", "postings", "offers", "resultats", "data");
    private static final int DEEPEST = 6;
    private static final String POSTING = "JobPosting";

    private JsonObjects() {}

    /**
     * The postings in an object: itself, those it wraps, or those that stand somewhere inside of a thing of another schema.org type. What they refer to by
     * {@code @id} is put in its place.
     */
    static List<JsonNode> postings(JsonNode node) {
        Map<String, JsonNode> named = new HashMap<>();
        name(node, named, 0);
        return found(node, 0).stream()
                .map(posting -> named.isEmpty() ? posting : resolved(posting, named, 0))
                .toList();
    }

    private static List<JsonNode> found(JsonNode node, int depth) {
        List<JsonNode> found = new ArrayList<>();
        if (depth > DEEPEST) {
            return found;
        }
        if (node.isArray()) {
            node.forEach(each -> found.addAll(found(each, depth + 1)));
            return found;
        }
        for (String wrapper : WRAPPERS) {
            JsonNode wrapped = node.get(wrapper);
            if (wrapped != null && wraps(wrapped) && !node.has("title")) {
                return found(wrapped, depth + 1);
            }
            if (wrapped != null
                    && wrapped.isArray()
                    && !wrapped.isEmpty()
                    && wrapped.get(0).isObject()
                    && !(node.has("title") && !wrapper.equals("@graph"))) {
                wrapped.forEach(each -> found.addAll(found(each, depth + 1)));
                return found;
            }
        }
        if (!node.isObject()) {
            return found;
        }
        if (isPosting(node.get("@type"))) {
            return List.of(node);
        }
        node.forEach(each -> {
            if (each.isArray() || (each.isObject() && each.has("@type"))) {
                (each.isArray() ? each.valueStream().filter(one -> one.has("@type")) : java.util.stream.Stream.of(each))
                        .forEach(one -> found.addAll(found(one, depth + 1)));
            }
        });
        return found;
    }

    /** {@code {"data": {"results": […]}}}: a wrapper in a wrapper. */
    private static boolean wraps(JsonNode node) {
        return node.isObject()
                && WRAPPERS.stream()
                        .map(node::get)
                        .anyMatch(inner -> inner != null
                                && inner.isArray()
                                && !inner.isEmpty()
                                && inner.get(0).isObject());
    }

    private static void name(JsonNode node, Map<String, JsonNode> named, int depth) {
        if (depth > DEEPEST * 2) {
            return;
        }
        JsonNode id = node.isObject() ? node.get("@id") : null;
        if (id != null && id.isString() && node.size() > 1) {
            named.putIfAbsent(id.asString(), node);
        }
        node.forEach(each -> {
            if (each.isContainer()) {
                name(each, named, depth + 1);
            }
        });
    }

    private static JsonNode resolved(JsonNode node, Map<String, JsonNode> named, int depth) {
        if (depth > DEEPEST || !node.isContainer()) {
            return node;
        }
        if (node.isArray()) {
            var all = JsonNodeFactory.instance.arrayNode();
            node.forEach(each -> all.add(resolved(each, named, depth + 1)));
            return all;
        }
        JsonNode id = node.get("@id");
        JsonNode meant = id != null && node.size() == 1 ? named.get(id.asString("")) : null;
        var whole = JsonNodeFactory.instance.objectNode();
        (meant == null ? node : meant)
                .properties()
                .forEach(entry -> whole.set(entry.getKey(), resolved(entry.getValue(), named, depth + 1)));
        return whole;
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

    /** What one of several objects does not state stays empty, so that the values of each stand together. */
    private static void elements(JsonNode array, String path, Map<String, List<String>> values, int depth) {
        List<Map<String, List<String>>> each = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        array.forEach(element -> {
            Map<String, List<String>> one = new HashMap<>();
            collect(element, path, one, depth);
            each.add(one);
            names.addAll(one.keySet());
        });
        boolean several = array.size() > 1 && array.valueStream().allMatch(JsonNode::isObject);
        for (String name : names) {
            List<String> all = values.computeIfAbsent(name, none -> new ArrayList<>(1));
            each.forEach(one -> all.addAll(one.getOrDefault(name, several ? List.of("") : List.of())));
        }
    }

    private static void collect(JsonNode node, String path, Map<String, List<String>> values, int depth) {
        if (depth > DEEPEST || node.isNull() || node.isMissingNode()) {
            return;
        }
        if (node.isObject()
                && path.endsWith("addresscountry")
                && node.path("name").isString()) {
            collect(node.get("name"), path, values, depth);
        } else if (node.isObject()) {
            node.properties().forEach(entry -> {
                // "@id" is not "id"
                String name = ColumnName.normal(entry.getKey().replace("@", "at"));
                collect(entry.getValue(), path.isEmpty() ? name : path + "." + name, values, depth + 1);
            });
        } else if (node.isArray()) {
            elements(node, path, values, depth + 1);
        } else {
            values.computeIfAbsent(path, each -> new ArrayList<>(1)).add(node.asString());
        }
    }
}
