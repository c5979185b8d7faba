package org.jobatlas.feed.internal.file.xml;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Postings in the marks of a page's own elements, schema.org in microdata or RDFa, as the objects that JSON-LD would state.
 *
 * @param scope attribute of an element that is a thing of its own
 * @param type attribute that says what it is
 * @param property attribute of an element that says something of the thing around it
 */
record MarkedUp(String scope, String type, String property) {

    private static final List<MarkedUp> WAYS =
            List.of(new MarkedUp("itemscope", "itemtype", "itemprop"), new MarkedUp("typeof", "typeof", "property"));
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int DEEPEST = 200;

    /** In how many properties with a text of their own another one may stand, since each repeats the text of those inside. */
    private static final int MOST_AROUND = 3;

    static List<ObjectNode> postings(Document page) {
        return WAYS.stream().flatMap(way -> way.in(page).stream()).toList();
    }

    private List<ObjectNode> in(Document page) {
        return page.select("[" + scope + "]").stream()
                .filter(this::isPosting)
                .filter(thing -> thing.parents().stream().noneMatch(this::isPosting))
                .map(thing -> object(thing, 0))
                .toList();
    }

    private boolean isPosting(Element thing) {
        return thing.hasAttr(scope) && typeOf(thing).equals("JobPosting");
    }

    /** "JobPosting" of "http://schema.org/JobPosting" and of "schema:JobPosting". */
    private String typeOf(Element thing) {
        String name = thing.attr(type).strip();
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf(':')) + 1);
    }

    private ObjectNode object(Element thing, int around) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        object.put("@type", typeOf(thing));
        collect(thing, object, new Nesting(0, around));
        return object;
    }

    /** How deep an element stands in its thing, and in how many properties with a text of their own. */
    private record Nesting(int depth, int around) {}

    private void collect(Element outer, ObjectNode object, Nesting nesting) {
        if (nesting.depth() > DEEPEST || nesting.around() > MOST_AROUND) {
            return;
        }
        for (Element child : outer.children()) {
            List<String> names = names(child);
            names.forEach(
                    name -> add(object, name.substring(name.indexOf(':') + 1), value(child, name, nesting.around())));
            if (!child.hasAttr(scope)) {
                int inside = nesting.around() + (names.isEmpty() ? 0 : 1);
                collect(child, object, new Nesting(nesting.depth() + 1, inside));
            }
        }
    }

    private List<String> names(Element element) {
        return BLANKS.splitAsStream(element.attr(property).strip())
                .filter(name -> !name.isEmpty())
                .limit(MOST_AROUND)
                .toList();
    }

    private JsonNode value(Element element, String name, int around) {
        if (element.hasAttr(scope)) {
            return object(element, around);
        }
        String text =
                switch (element.tagName().toLowerCase(Locale.ROOT)) {
                    case "meta" -> element.attr("content");
                    case "a", "link", "area" ->
                        element.hasAttr("href") && isLink(name) ? element.attr("href") : element.text();
                    case "time" -> element.hasAttr("datetime") ? element.attr("datetime") : element.text();
                    case "data", "meter" -> element.attr("value");
                    default ->
                        element.hasAttr("content")
                                ? element.attr("content")
                                : name.endsWith("description") ? element.html() : element.text();
                };
        return JsonNodeFactory.instance.stringNode(text.strip());
    }

    private static boolean isLink(String name) {
        return name.endsWith("url") || name.endsWith("sameAs") || name.endsWith("jobLocationType");
    }

    private static void add(ObjectNode object, String name, JsonNode value) {
        JsonNode there = object.get(name);
        switch (there) {
            case null -> object.set(name, value);
            case ArrayNode several -> several.add(value);
            default ->
                object.set(name, JsonNodeFactory.instance.arrayNode().add(there).add(value));
        }
    }
}
