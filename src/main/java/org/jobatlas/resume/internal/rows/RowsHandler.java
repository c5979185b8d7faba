package org.jobatlas.resume.internal.rows;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.tika.sax.ContentHandlerDecorator;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Writes documents as a person sees them: every paragraph and heading on lines of its own, and the short cells of a row beside one
 * another, as they stand on a page.
 */
final class RowsHandler extends ContentHandlerDecorator {

    private static final Set<String> BLOCKS =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "div", "table", "ul", "ol");

    /** In lines: higher cells beside one another are columns of a page, and read one after the other. */
    private static final int TALLEST_BESIDE = 3;

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

    /** In characters: a longer row is not kept until it ends. */
    private static final int LONGEST_ROW = 20_000;

    private static final int DEEPEST = 4;

    private final Deque<Row> rows = new ArrayDeque<>();
    private int deeper;
    private boolean atLineStart = true;
    private boolean ended;

    RowsHandler(ContentHandler handler) {
        super(handler);
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
        String element = localName.toLowerCase(Locale.ROOT);
        super.startElement(uri, localName, name, attributes);
        if (element.equals("tr")) {
            startRow();
        } else if (isCell(element) && !rows.isEmpty() && deeper == 0) {
            rows.element().startCell();
            atLineStart = true;
        } else if (BLOCKS.contains(element)) {
            endLine();
        }
    }

    @Override
    public void endElement(String uri, String localName, String name) throws SAXException {
        String element = localName.toLowerCase(Locale.ROOT);
        if (BLOCKS.contains(element)) {
            endLine();
        } else if (element.equals("tr")) {
            endRow();
        }
        super.endElement(uri, localName, name);
    }

    @Override
    public void characters(char[] letters, int start, int length) throws SAXException {
        write(new String(letters, start, length));
    }

    /**
     * Tika ends most blocks by itself, which is no empty line where one was ended here, and indents items of lists, whose line would
     * be ended before they begin.
     */
    @Override
    public void ignorableWhitespace(char[] letters, int start, int length) throws SAXException {
        String space = new String(letters, start, length);
        boolean indent = atLineStart && space.equals("\t");
        if (!indent && !(ended && space.equals("\n"))) {
            write(space);
        }
        ended = false;
    }

    private static boolean isCell(String element) {
        return element.equals("td") || element.equals("th");
    }

    private void startRow() throws SAXException {
        if (rows.size() >= DEEPEST) {
            deeper++;
            return;
        }
        endLine();
        rows.push(new Row());
    }

    private void endRow() throws SAXException {
        if (deeper > 0) {
            deeper--;
        } else if (!rows.isEmpty()) {
            String text = rows.pop().text();
            atLineStart = true;
            write(text);
            endLine();
        }
    }

    private void endLine() throws SAXException {
        if (!atLineStart) {
            write("\n");
            ended = true;
        }
    }

    private void write(String text) throws SAXException {
        if (text.isEmpty()) {
            return;
        }
        atLineStart = text.endsWith("\n");
        ended = false;
        @Nullable Row row = rows.peek();
        if (row == null) {
            super.characters(text.toCharArray(), 0, text.length());
            return;
        }
        row.add(text);
        if (row.length > LONGEST_ROW) {
            flush();
        }
    }

    /** Lets go of what is kept of rows that are too long. */
    private void flush() throws SAXException {
        String kept = rows.reversed().stream().map(Row::oneAfterTheOther).collect(Collectors.joining());
        rows.forEach(Row::clear);
        super.characters(kept.toCharArray(), 0, kept.length());
    }

    /** The cells of a row until it ends. */
    private static final class Row {

        private final List<StringBuilder> cells = new ArrayList<>();
        private int length;

        void startCell() {
            cells.add(new StringBuilder());
        }

        void add(String text) {
            if (cells.isEmpty()) {
                startCell();
            }
            cells.getLast().append(text);
            length += text.length();
        }

        void clear() {
            cells.clear();
            length = 0;
        }

        String oneAfterTheOther() {
            return cells.stream().map(cell -> cell + "\n").collect(Collectors.joining());
        }

        String text() {
            List<List<String>> filled = cells.stream()
                    .map(cell -> cell.toString()
                            .lines()
                            .map(String::strip)
                            .filter(line -> !line.isEmpty())
                            .toList())
                    .filter(lines -> !lines.isEmpty())
                    .toList();
            if (filled.size() < 2 || !isBeside(filled)) {
                return oneAfterTheOther();
            }
            int last = filled.stream().mapToInt(List::size).max().orElse(0);
            List<String> beside = new ArrayList<>();
            for (int line = 0; line < last; line++) {
                int at = line;
                beside.add(filled.stream()
                        .filter(lines -> lines.size() > at)
                        .map(lines -> lines.get(at))
                        .collect(Collectors.joining("   ")));
            }
            return String.join("\n", beside);
        }

        /** Lines of two cells belong together where one of them begins with a date. */
        private static boolean isBeside(List<List<String>> cells) {
            long tall = cells.stream().filter(lines -> lines.size() > 1).count();
            long tallest = cells.stream()
                    .filter(lines -> lines.size() > TALLEST_BESIDE)
                    .count();
            return tall < 2
                    || (tallest < 2
                            && cells.stream()
                                    .anyMatch(lines -> lines.size() <= TALLEST_BESIDE
                                            && YEAR.matcher(lines.getFirst()).find()));
        }
    }
}
