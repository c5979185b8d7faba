package org.jobatlas.job.internal.check;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Words that tell some people that they are not meant: the rows of {@code job/wording.csv} with what to write instead and the source.
 * A star at the end of a word stands for any ending that has no row of its own.
 */
@Component
public class WordingList {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private final List<Entry> entries;

    /** Which rule a word breaks. */
    enum Kind {
        GENDERED,
        MASCULINE,
        FEMININE,
        AGE,
        UNLAWFUL,
        TITLE
    }

    /**
     * A word or a few.
     *
     * @param instead what to write instead; empty where it only counts against others
     * @param found finds it as whole words in any case of letters
     * @param open whether it stands for all words that begin so
     */
    record Entry(Kind kind, Locale language, String instead, String source, Pattern found, boolean open) {}

    WordingList() {
        Map<String, String> sources = rows("job/wording-sources.csv")
                .collect(Collectors.toMap(row -> row.get("id"), row -> row.get("source")));
        entries = rows("job/wording.csv").map(row -> entry(row, sources)).toList();
    }

    private static Entry entry(CSVRecord row, Map<String, String> sources) {
        String source = sources.get(row.get("source"));
        if (source == null) {
            throw new IllegalStateException("job/wording.csv names a source that is not known: " + row);
        }
        return new Entry(
                Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
                Locale.of(row.get("language")),
                row.get("instead"),
                source,
                pattern(row.get("word")),
                row.get("word").endsWith("*"));
    }

    List<Entry> of(Kind kind) {
        return entries.stream().filter(entry -> entry.kind() == kind).toList();
    }

    private static Stream<CSVRecord> rows(String file) {
        try (Reader reader =
                        new InputStreamReader(new ClassPathResource(file).getInputStream(), StandardCharsets.UTF_8);
                CSVParser rows = FORMAT.parse(reader)) {
            return rows.getRecords().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Pattern pattern(String word) {
        boolean open = word.endsWith("*");
        String whole = open ? word.substring(0, word.length() - 1) : word;
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(whole.toLowerCase(Locale.ROOT)) + (open ? "[\\p{L}]*+" : "")
                        + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
