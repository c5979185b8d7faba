package org.jobatlas.feed.internal.file.json;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jobatlas.feed.internal.draft.FeedEntry;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Finds postings within JSON objects. */
public final class JsonObjects {

    private static final List<String> WRAPPERS = List.of(
            "@graph",
            "hits",
            "results",
            "jobs",
            "items",
            "postings",
            "offers",
            "resultats",
            "data",
            "jobPostings",
            "stellenangebote",
            "content",
            "vacancies",
            "positions",
            "listings",
            "openings",
            "response",
            "docs",
            "edges",
            "nodes");
    /** Names of a posting's title where it is nested in another object. */
    private static final List<String> TITLES = List.of(
            "title",
            "jobTitle",
            "job_title",
            "headline",
            "name",
            "text",
            "position",
            "titel",
            "rubrik",
            "intitule",
            "Title");
    /** Names of properties that contain only a posting. */
    private static final List<String> SHELLS =
            List.of("_source", "jobPostingInfo", "jobPosting", "job", "posting", "attributes", "node", "fields");

    private static final int FEWEST_FIELDS = 3;
    private static final int DEEPEST = 6;
    private static final String POSTING = "JobPosting";

    private JsonObjects() {}

    /**
     * The postings in an object: the object itself, those it wraps, or those nested in an object of another schema.org
     * type. References by {@code @id} are resolved.
     */
    public static List<JsonNode> postings(JsonNode node) {
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
            if (wrapped != null && !node.has("title") && (wraps(wrapped) || isKeyed(wrapped))) {
                return isKeyed(wrapped) ? keyed(wrapped, depth + 1) : found(wrapped, depth + 1);
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
            return inside(node);
        }
        node.forEach(each -> {
            if (each.isArray() || (each.isObject() && each.has("@type"))) {
                (each.isArray() ? each.valueStream().filter(one -> one.has("@type")) : Stream.of(each))
                        .forEach(one -> found.addAll(found(one, depth + 1)));
            }
        });
        return found;
    }

    /** The node, or the posting in a wrapper property or under numbered keys. */
    private static List<JsonNode> inside(JsonNode node) {
        if (isTitled(node)) {
            return List.of(node);
        }
        for (String shell : SHELLS) {
            JsonNode posting = node.get(shell);
            if (posting != null && posting.isObject() && isTitled(posting)) {
                ObjectNode whole = (ObjectNode) node.deepCopy();
                whole.remove(shell);
                return List.of(whole.setAll((ObjectNode) posting));
            }
        }
        List<JsonNode> listed = node.valueStream()
                .flatMap(each -> each.isArray() ? each.valueStream() : Stream.of(each))
                .filter(each -> each.isObject() && each.size() >= FEWEST_FIELDS && isTitled(each))
                .toList();
        boolean only = node.valueStream().allMatch(each -> each.isObject() || each.isArray());
        return only && !listed.isEmpty() ? listed : List.of(node);
    }

    private static boolean isTitled(JsonNode node) {
        return TITLES.stream().anyMatch(title -> node.path(title).isString());
    }

    /** {@code {"data": {"results": […]}}}: nested wrappers. */
    private static boolean wraps(JsonNode node) {
        return node.isObject()
                && WRAPPERS.stream()
                        .map(node::get)
                        .anyMatch(inner -> inner != null
                                && (wraps(inner)
                                        || (inner.isArray() && inner.path(0).isObject())));
    }

    /** {@code {"jobs": {"17": {…}, "18": {…}}}}: postings by their ids. */
    private static boolean isKeyed(JsonNode node) {
        return node.isObject()
                && !node.isEmpty()
                && node.valueStream()
                        .allMatch(each -> each.isObject() && each.size() >= FEWEST_FIELDS && isTitled(each));
    }

    private static List<JsonNode> keyed(JsonNode node, int depth) {
        return node.valueStream().flatMap(each -> found(each, depth).stream()).toList();
    }

    private static boolean isPosting(@Nullable JsonNode type) {
        if (type == null || type.isNull()) {
            return true;
        }
        if (type.isArray()) {
            return type.valueStream().anyMatch(JsonObjects::isPosting);
        }
        String name = type.asString("");
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf(':')) + 1)
                .equals(POSTING);
    }

    /** Values by normalised dotted path; an array gives several values for a path. */
    public static FeedEntry row(long line, JsonNode posting) {
        FlatValues values = new FlatValues();
        try {
            return new FeedEntry.Row(line, values.of(posting));
        } catch (FlatValues.TooManyException e) {
            return new FeedEntry.Rejected(
                    line, FlatValues.TOO_MANY, posting.path("title").asString(""));
        }
    }
}
