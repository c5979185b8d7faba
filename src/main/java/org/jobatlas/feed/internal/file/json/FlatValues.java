package org.jobatlas.feed.internal.file.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jobatlas.feed.internal.draft.ColumnName;
import tools.jackson.databind.JsonNode;

/** The values of one JSON object by normalised dotted path; an array gives several values for a path. */
final class FlatValues {

    /** Names that only tell the type of the value below them, in exports of a database. */
    private static final Set<String> TYPED =
            Set.of("@value", "$date", "$oid", "$numberLong", "$numberInt", "$numberDouble", "$numberDecimal");

    private static final int DEEPEST = 6;
    private static final int MOST = 100_000;
    static final String TOO_MANY = String.format(Locale.ENGLISH, "more than %,d values", MOST);

    private int count;

    /** The object has more values than any posting. */
    static final class TooManyException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    Map<String, List<String>> of(JsonNode object) {
        Map<String, List<String>> values = new HashMap<>();
        collect(object, "", values, 0);
        return values;
    }

    /** Missing values in an array of objects become empty, so that values of one object keep the same index. */
    private void elements(JsonNode array, String path, Map<String, List<String>> values, int depth) {
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
            counted(each.size());
            List<String> all = values.computeIfAbsent(name, none -> new ArrayList<>(1));
            each.forEach(one -> all.addAll(one.getOrDefault(name, several ? List.of("") : List.of())));
        }
    }

    private void collect(JsonNode node, String path, Map<String, List<String>> values, int depth) {
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
                boolean typed = TYPED.contains(entry.getKey()) && !path.isEmpty();
                collect(entry.getValue(), typed ? path : path.isEmpty() ? name : path + "." + name, values, depth + 1);
            });
        } else if (node.isArray()) {
            elements(node, path, values, depth + 1);
        } else {
            counted(1);
            values.computeIfAbsent(path, each -> new ArrayList<>(1)).add(node.asString());
        }
    }

    private void counted(int more) {
        count += more;
        if (count > MOST) {
            throw new TooManyException();
        }
    }
}
