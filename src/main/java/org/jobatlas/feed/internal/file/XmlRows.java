package org.jobatlas.feed.internal.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jobatlas.feed.UnusableFeedException;
import org.jobatlas.feed.internal.draft.ColumnName;
import org.jobatlas.feed.internal.draft.Columns;
import org.jobatlas.feed.internal.draft.FeedEntry;

/** Postings of job XML, such as Indeed's layout: every element {@code job} is a row. Without document types and entities of its own. */
final class XmlRows implements RowReader {

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
            "offre",
            "annons",
            "jobad");
    private static final int DEEPEST = 40;

    @Override
    public void read(BufferedReader in, Columns columns, Consumer<FeedEntry> entries) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // together they would be held as one text, however long it is
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        CountedReader counted = new CountedReader(in);
        long rows = 0;
        long line = 1;
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(counted);
            while (xml.hasNext()) {
                counted.restart();
                if (xml.next() == XMLStreamConstants.START_ELEMENT && ROWS.contains(name(xml))) {
                    line = xml.getLocation().getLineNumber();
                    entries.accept(row(xml, line));
                    rows++;
                }
            }
        } catch (XMLStreamException e) {
            String why = counted.isOver() ? RowSize.sentence() : String.valueOf(e.getMessage());
            entries.accept(new FeedEntry.Rejected(line, "not readable as XML from here on: " + why, ""));
            rows++;
        }
        if (rows == 0) {
            throw new UnusableFeedException(
                    "This XML holds no element 'job' or the like. What is read of XML is one element a posting, as in"
                            + " Indeed's layout.");
        }
    }

    private static String name(XMLStreamReader xml) {
        return xml.getLocalName().toLowerCase(Locale.ROOT);
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
                path.addLast(ColumnName.normal(xml.getLocalName()));
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
            values.computeIfAbsent(prefix + ColumnName.normal(xml.getAttributeLocalName(i)), each -> new ArrayList<>(1))
                    .add(xml.getAttributeValue(i));
        }
    }
}
