package org.jobatlas.feed.internal.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jobatlas.feed.UnusableFeedException;
import org.jobatlas.feed.internal.draft.CleanText;
import org.jobatlas.feed.internal.draft.ColumnMeaning;
import org.jobatlas.feed.internal.draft.Columns;
import org.jobatlas.feed.internal.draft.FeedEntry;
import org.jobatlas.feed.internal.draft.Heading;
import org.jspecify.annotations.Nullable;

/** Rows of a CSV file with a header (RFC 4180), separated by comma, semicolon, tab or bar. */
final class CsvRows implements RowReader {

    private static final char[] SEPARATORS = {',', ';', '\t', '|'};
    private static final int LONGEST_HEADER = 65_536;
    private static final int LONGEST_STATEMENT = 16;
    private static final int LONGEST_NAMES = 300;
    private static final int MOST_COLUMNS = 1_000;
    /** Maximum number of lines above the headings. */
    private static final int MOST_ABOVE = 5;

    private static final String NEVER_CLOSED =
            "a quotation mark is never closed, so that all lines from here on would be one row";
    private static final String TOO_LARGE =
            String.format(Locale.ENGLISH, "%s or %,d columns", RowSize.sentence(), BoundedRecords.MOST_CELLS);

    @Override
    public boolean read(BufferedReader in, Columns columns, Consumer<FeedEntry> entries) throws IOException {
        Character stated = statedSeparator(in);
        char separator = stated != null ? stated : separator(in);
        BoundedRecords bounded = new BoundedRecords(BackslashQuotes.plain(in), separator);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(true)
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
        try (CSVParser parser = format.parse(bounded)) {
            Iterator<CSVRecord> records = parser.iterator();
            if (!records.hasNext()) {
                return true;
            }
            Table table = header(records, columns);
            long line = parser.getCurrentLineNumber() + 1;
            long lost = 0;
            while (records.hasNext()) {
                CSVRecord record = records.next();
                OptionalInt lostHere = bounded.lostOf(record.getRecordNumber());
                lost += lostHere.orElse(0);
                long next = parser.getCurrentLineNumber() + lost + 1;
                if (lostHere.isPresent() || (!records.hasNext() && swallows(bounded, record))) {
                    String why = lostHere.isPresent() ? TOO_LARGE : NEVER_CLOSED;
                    entries.accept(new FeedEntry.Rejected(line, why, record.get(0)));
                } else if (!isBlank(record)) {
                    entries.accept(table.entry(record, line));
                }
                line = next;
            }
            return !bounded.endsInQuotes();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static boolean swallows(BoundedRecords bounded, CSVRecord last) {
        return bounded.endsInQuotes() && last.stream().anyMatch(CsvRows::hasLines);
    }

    /** Spreadsheets write the empty rows of a table as separators alone. */
    private static boolean isBlank(CSVRecord record) {
        return record.stream().allMatch(String::isBlank);
    }

    private static boolean hasLines(String cell) {
        return cell.indexOf('\n') >= 0;
    }

    /** The headings; a title of the table may precede them. */
    private static Table header(Iterator<CSVRecord> records, Columns columns) {
        CSVRecord first = records.next();
        CSVRecord head = first;
        for (int skipped = 0; skipped < MOST_ABOVE && isCaption(head) && records.hasNext(); skipped++) {
            head = records.next();
        }
        return header(isCaption(head) ? first : head, columns);
    }

    private static boolean isCaption(CSVRecord record) {
        return record.stream().filter(cell -> !cell.isBlank()).count() < 2;
    }

    private static Table header(CSVRecord first, Columns columns) {
        if (first.size() > MOST_COLUMNS) {
            throw new UnusableFeedException(String.format(
                    Locale.ENGLISH,
                    "The first line has more than %,d columns. No table of postings has so many.",
                    MOST_COLUMNS));
        }
        List<Heading> headings = Arrays.stream(first.values())
                .map(text -> Heading.read(text, columns))
                .toList();
        Set<String> names = headings.stream().map(Heading::name).collect(Collectors.toSet());
        if (!columns.has(ColumnMeaning.TITLE, names)) {
            throw new UnusableFeedException(
                    "No column of the first line (" + CleanText.line(String.join(", ", first.values()), LONGEST_NAMES)
                            + ") is known as a title. Name it with --map title=COLUMN.");
        }
        return new Table(columns, headings);
    }

    private record Table(Columns columns, List<Heading> headings) {

        FeedEntry entry(CSVRecord record, long line) {
            if (record.size() != headings.size()) {
                return new FeedEntry.Rejected(
                        line,
                        "%d columns where the header has %d".formatted(record.size(), headings.size()),
                        record.size() == 0 ? "" : record.get(0));
            }
            Map<String, List<String>> values = HashMap.newHashMap(headings.size());
            for (int i = 0; i < headings.size(); i++) {
                if (!record.get(i).isBlank()) {
                    values.putIfAbsent(headings.get(i).name(), List.of(record.get(i)));
                    headings.get(i).addUnit(values, columns);
                }
            }
            return new FeedEntry.Row(line, values);
        }
    }

    /** Spreadsheet programs may write "sep=;" as the first line, which is consumed here. */
    private static @Nullable Character statedSeparator(BufferedReader in) throws IOException {
        in.mark(LONGEST_STATEMENT);
        char[] start = new char[LONGEST_STATEMENT - 2];
        int length = Math.max(0, in.read(start));
        String line = new String(start, 0, length)
                .lines()
                .findFirst()
                .orElse("")
                .strip()
                .replace("\"", "");
        in.reset();
        if (!line.toLowerCase(Locale.ROOT).startsWith("sep=") || line.length() > 5) {
            return null;
        }
        in.readLine();
        return line.length() == 5 ? line.charAt(4) : '\t';
    }

    /** The separator that occurs most often outside of quotes in the first line that has one. */
    private static char separator(BufferedReader in) throws IOException {
        in.mark(LONGEST_HEADER + 1);
        char[] start = new char[LONGEST_HEADER];
        int length = in.read(start);
        in.reset();
        int[] counts = new int[SEPARATORS.length];
        boolean quoted = false;
        int lines = 0;
        for (int i = 0; i < length && lines <= MOST_ABOVE; i++) {
            quoted ^= start[i] == '"';
            if (!quoted && start[i] == '\n') {
                lines++;
                if (Arrays.stream(counts).anyMatch(count -> count > 0)) {
                    break;
                }
            }
            for (int s = 0; s < SEPARATORS.length; s++) {
                counts[s] += !quoted && start[i] == SEPARATORS[s] ? 1 : 0;
            }
        }
        int best = 0;
        for (int s = 1; s < SEPARATORS.length; s++) {
            best = counts[s] > counts[best] ? s : best;
        }
        return SEPARATORS[best];
    }
}
