package org.jobatlas.feed.internal.file.xml;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jobatlas.feed.UnusableFeedException;
import org.jobatlas.feed.internal.draft.ColumnName;
import org.jobatlas.feed.internal.draft.Columns;
import org.jobatlas.feed.internal.draft.FeedEntry;
import org.jobatlas.feed.internal.file.RowReader;

/**
 * Postings in job XML, such as Indeed's format: every element {@code job} is a row. Document types and custom entities
 * are not supported.
 */
public final class XmlRows implements RowReader {

    private static final Set<String> ROWS = Set.of(
            "job",
            "item",
            "position",
            "vacancy",
            "jobposting",
            "job-posting",
            "posting",
            "offer",
            "ad",
            "advert",
            "entry",
            "stelle",
            "stellenangebot",
            "stellenanzeige",
            "offre",
            "annonce",
            "annons",
            "oferta",
            "jobad");
    private static final int DEEPEST = 40;
    /** An ampersand that does not begin an entity, as in "Hill & Co"; and CDATA sections, where it is literal. */
    private static final Pattern BARE =
            Pattern.compile("(<!\\[CDATA\\[(?:[^\\]]|\\](?!\\]>))*+\\]\\]>)|&(?!#?\\w{1,10};)");

    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();

    public XmlRows() {
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // a row is parsed without the element that declared its prefixes
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    }

    @Override
    public boolean read(BufferedReader in, Columns columns, Consumer<FeedEntry> entries) throws IOException {
        XmlFrames frames = new XmlFrames(in, ROWS);
        long rows = 0;
        for (Optional<XmlFrames.Frame> frame = frames.next(); frame.isPresent(); frame = frames.next()) {
            entries.accept(row(frame.get()));
            rows++;
        }
        if (rows == 0) {
            throw new UnusableFeedException(
                    "This XML holds no element 'job' or the like. What is read of XML is one element a posting, as in"
                            + " Indeed's layout.");
        }
        return frames.isWhole();
    }

    private FeedEntry row(XmlFrames.Frame frame) {
        if (!frame.problem().isEmpty()) {
            return new FeedEntry.Rejected(frame.line(), frame.problem(), "");
        }
        try {
            return row(frame.text(), frame.line());
        } catch (XMLStreamException e) {
            String mended = BARE.matcher(frame.text())
                    .replaceAll(found -> found.group(1) == null ? "&amp;" : Matcher.quoteReplacement(found.group(1)));
            if (!mended.equals(frame.text())) {
                try {
                    return row(mended, frame.line());
                } catch (XMLStreamException still) {
                    e.addSuppressed(still);
                }
            }
            String why = String.valueOf(e.getMessage());
            int said = why.indexOf("Message: ");
            return new FeedEntry.Rejected(
                    frame.line(), "not readable as XML: " + (said < 0 ? why : why.substring(said + 9)), "");
        }
    }

    private FeedEntry row(String text, long line) throws XMLStreamException {
        XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(text));
        xml.nextTag();
        return row(xml, line);
    }

    /** The local name. */
    private static String name(String name) {
        return ColumnName.normal(name.substring(name.indexOf(':') + 1));
    }

    private static FeedEntry row(XMLStreamReader xml, long line) throws XMLStreamException {
        Map<String, List<String>> values = new HashMap<>();
        attributes(xml, "", values);
        Deque<String> path = new ArrayDeque<>();
        Deque<StringBuilder> texts = new ArrayDeque<>();
        texts.push(new StringBuilder());
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (path.size() == DEEPEST) {
                    throw new XMLStreamException("elements nested more than " + DEEPEST + " times");
                }
                path.addLast(name(xml.getLocalName()));
                texts.push(new StringBuilder());
                attributes(xml, String.join(".", path) + ".", values);
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                texts.element().append(xml.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                String text = texts.pop().toString();
                if (path.isEmpty()) {
                    return new FeedEntry.Row(line, values);
                }
                if (!text.isBlank()) {
                    values.computeIfAbsent(String.join(".", path), each -> new ArrayList<>(1))
                            .add(text.strip());
                }
                path.removeLast();
            }
        }
    }

    private static void attributes(XMLStreamReader xml, String prefix, Map<String, List<String>> values) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            values.computeIfAbsent(prefix + name(xml.getAttributeLocalName(i)), each -> new ArrayList<>(1))
                    .add(xml.getAttributeValue(i));
        }
    }
}
