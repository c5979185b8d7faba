package org.jobatlas.feed.internal.file;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jobatlas.feed.internal.draft.FeedEntry;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Postings inside of JSON objects. */
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
        References references = References.in(node);
        return found(node, 0).stream().map(references::resolved).toList();
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
                (each.isArray() ? each.valueStream().filter(one -> one.has("@type")) : Stream.of(each))
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
    static FeedEntry row(long line, JsonNode posting) {
        FlatValues values = new FlatValues();
        try {
            return new FeedEntry.Row(line, values.of(posting));
        } catch (FlatValues.TooManyException e) {
            return new FeedEntry.Rejected(
                    line, FlatValues.TOO_MANY, posting.path("title").asString(""));
        }
    }
}
