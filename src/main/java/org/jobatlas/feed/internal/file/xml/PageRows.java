package org.jobatlas.feed.internal.file.xml;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.jobatlas.feed.UnusableFeedException;
import org.jobatlas.feed.internal.draft.Columns;
import org.jobatlas.feed.internal.draft.FeedEntry;
import org.jobatlas.feed.internal.file.RowReader;
import org.jobatlas.feed.internal.file.json.JsonObjects;
import org.jobatlas.feed.internal.file.json.LenientJson;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The schema.org postings of a saved page: its JSON-LD scripts or, where there are none, microdata or RDFa. */
public final class PageRows implements RowReader {

    private static final int LARGEST = 8_000_000;

    @Override
    public boolean read(BufferedReader in, Columns columns, Consumer<FeedEntry> entries) throws IOException {
        char[] text = new char[LARGEST];
        int length = 0;
        for (int more = in.read(text, 0, LARGEST); more > 0; more = in.read(text, length, LARGEST - length)) {
            length += more;
        }
        if (length == LARGEST && in.read() >= 0) {
            throw new UnusableFeedException(
                    "This page has more than 8 million characters. Save the one page of a posting.");
        }
        Document page = Jsoup.parse(new String(text, 0, length));
        List<Element> scripts = page.select("script[type^=application/ld+json]");
        int rows = 0;
        for (int i = 0; i < scripts.size(); i++) {
            rows += read(scripts.get(i).data(), i + 1, entries);
        }
        if (rows == 0) {
            List<ObjectNode> marked = MarkedUp.postings(page);
            marked.forEach(posting -> entries.accept(JsonObjects.row(1, posting)));
            rows = marked.size();
        }
        if (rows == 0) {
            throw new UnusableFeedException(
                    "This page states no posting for machines. What is read of pages is schema.org JobPosting in"
                            + " JSON-LD, microdata or RDFa.");
        }
        return true;
    }

    /** Some pages escape the content of their scripts as if it were text. */
    private static String unescaped(String json) {
        return Parser.unescapeEntities(json, false);
    }

    private static int read(String script, int number, Consumer<FeedEntry> entries) {
        String json = script.replace("<!--", "")
                .replace("-->", "")
                .replace("//<![CDATA[", "")
                .replace("//]]>", "")
                .replace("<![CDATA[", "")
                .replace("]]>", "")
                .strip();
        if (json.endsWith(";")) {
            json = json.substring(0, json.length() - 1);
        }
        try {
            JsonNode node = LenientJson.read(json.startsWith("{&") || json.startsWith("[{&") ? unescaped(json) : json);
            List<JsonNode> postings = JsonObjects.postings(node);
            postings.forEach(posting -> entries.accept(JsonObjects.row(number, posting)));
            return postings.size();
        } catch (JacksonException e) {
            if (!json.contains("JobPosting")) {
                return 0;
            }
            entries.accept(new FeedEntry.Rejected(number, LenientJson.problem(e), ""));
            return 1;
        }
    }
}
