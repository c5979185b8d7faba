package org.jobatlas.feed.internal.file.json;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Objects of a JSON-LD document that others refer to by {@code @id}. */
final class References {

    private static final int DEEPEST = 6;

    /** Nested references could expand a small document to any size. */
    private static final int MOST_COPIED = 200_000;

    private final Map<String, JsonNode> named = new HashMap<>();
    private int copied;

    private References() {}

    static References in(JsonNode document) {
        References references = new References();
        references.name(document, 0);
        return references;
    }

    private void name(JsonNode node, int depth) {
        if (depth > DEEPEST * 2) {
            return;
        }
        JsonNode id = node.isObject() ? node.get("@id") : null;
        if (id != null && id.isString() && node.size() > 1) {
            named.putIfAbsent(id.asString(), node);
        }
        node.forEach(each -> {
            if (each.isContainer()) {
                name(each, depth + 1);
            }
        });
    }

    /** The node with references replaced by their objects, up to the limit. */
    JsonNode resolved(JsonNode node) {
        return named.isEmpty() ? node : resolved(node, 0, false);
    }

    private JsonNode resolved(JsonNode node, int depth, boolean referred) {
        if (depth > DEEPEST || !node.isContainer() || copied > MOST_COPIED) {
            return node;
        }
        copied += referred ? node.size() : 0;
        if (node.isArray()) {
            var all = JsonNodeFactory.instance.arrayNode();
            node.forEach(each -> all.add(resolved(each, depth + 1, referred)));
            return all;
        }
        JsonNode id = node.get("@id");
        JsonNode meant = id != null && node.size() == 1 ? named.get(id.asString("")) : null;
        var whole = JsonNodeFactory.instance.objectNode();
        (meant == null ? node : meant)
                .properties()
                .forEach(entry ->
                        whole.set(entry.getKey(), resolved(entry.getValue(), depth + 1, referred || meant != null)));
        return whole;
    }
}
