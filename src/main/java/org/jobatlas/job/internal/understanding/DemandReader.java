package org.jobatlas.job.internal.understanding;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jobatlas.job.PostingDemand;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Languages and degrees that an ad demands, sentence by sentence, by the rows of {@code job/demands.csv}; a wish is no demand. Of
 * several degrees in one sentence, as of several sentences, the lowest is enough.
 */
@Component
public class DemandReader {

    private static final String FILE = "job/demands.csv";
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    private static final Pattern SENTENCE = Pattern.compile("[.!?;•·]\\s|[\\n\\r]");
    private static final String NO_DEGREE = "none";
    private static final int LONGEST = 300;
    /** Letters of a line that is a heading. */
    private static final int HEADING = 45;

    private final List<Row> languages = new ArrayList<>();
    private final List<Row> degrees = new ArrayList<>();
    private final List<Row> anyDegree = new ArrayList<>();
    private final List<Row> strengths = new ArrayList<>();
    private final List<Row> required = new ArrayList<>();
    private final List<Row> wishes = new ArrayList<>();
    private final List<Row> headings = new ArrayList<>();

    private record Row(String id, List<String> words) {
        boolean in(String sentence) {
            return words.stream().anyMatch(word -> holds(sentence, word));
        }

        /** Whether the word stands there as a whole word. */
        private static boolean holds(String sentence, String word) {
            int at = sentence.indexOf(word);
            while (at >= 0) {
                int end = at + word.length();
                boolean begins = at == 0 || !Character.isLetter(sentence.charAt(at - 1));
                boolean ends = end == sentence.length() || !Character.isLetter(sentence.charAt(end));
                if (begins && ends) {
                    return true;
                }
                at = sentence.indexOf(word, at + 1);
            }
            return false;
        }
    }

    DemandReader() {
        try (Reader reader =
                        new InputStreamReader(new ClassPathResource(FILE).getInputStream(), StandardCharsets.UTF_8);
                CSVParser rows = FORMAT.parse(reader)) {
            rows.forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(CSVRecord record) {
        Row row = new Row(
                record.get("id"), Stream.of(record.get("words").split("\\|")).toList());
        switch (record.get("kind")) {
            case "language" -> languages.add(row);
            case "degree" -> degrees.add(row);
            case "strength" -> strengths.add(row);
            case "required" -> required.add(row);
            case "any-degree" -> anyDegree.add(row);
            case "wish" -> wishes.add(row);
            case "heading" -> headings.add(row);
            default -> throw new IllegalStateException(FILE + " has a row of the kind " + record.get("kind"));
        }
    }

    /** Whether the sentence says that something is required, and not only wished. */
    boolean isDemand(String sentence) {
        String lower = sentence.toLowerCase(Locale.ROOT);
        return required.stream().anyMatch(row -> row.in(lower)) && !isWish(sentence);
    }

    /** Whether the sentence says that something would be nice. */
    boolean isWish(String sentence) {
        String lower = sentence.toLowerCase(Locale.ROOT);
        return wishes.stream().anyMatch(row -> row.in(lower));
    }

    List<PostingDemand> in(String title, String text) {
        List<PostingDemand> demands = new ArrayList<>();
        boolean headed = false;
        for (String sentence :
                Stream.concat(Stream.of(title), SENTENCE.splitAsStream(text)).toList()) {
            String lower = sentence.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
            boolean names = any(headings, lower);
            boolean wish = any(wishes, lower);
            if (sentence.length() <= LONGEST && !wish) {
                language(sentence, lower, demands);
                if (headed || names || any(required, lower)) {
                    degree(sentence, lower, demands);
                }
            }
            boolean wishing = wish && sentence.length() <= HEADING;
            headed = !wishing && (names || (headed && !isHeading(sentence)));
        }
        return demands;
    }

    private static boolean isHeading(String line) {
        return line.length() <= HEADING && line.strip().endsWith(":");
    }

    private static boolean any(List<Row> rows, String lower) {
        return rows.stream().anyMatch(row -> row.in(lower));
    }

    private void language(String sentence, String lower, List<PostingDemand> demands) {
        List<String> spoken =
                languages.stream().filter(row -> row.in(lower)).map(Row::id).toList();
        if (!spoken.isEmpty() && any(strengths, lower)) {
            spoken.stream()
                    .filter(language -> demands.stream()
                            .noneMatch(demand -> demand.kind() == PostingDemand.Kind.LANGUAGE
                                    && demand.anyOf().contains(language)))
                    .forEach(language -> demands.add(
                            new PostingDemand(PostingDemand.Kind.LANGUAGE, List.of(language), sentence.strip())));
        }
    }

    /** Degrees stand highest first in the file; what is less than all of them counts only beside one. */
    private void degree(String sentence, String lower, List<PostingDemand> demands) {
        List<String> named =
                degrees.stream().filter(row -> row.in(lower)).map(Row::id).toList();
        if (named.isEmpty() ? !any(anyDegree, lower) : named.equals(List.of(NO_DEGREE))) {
            return;
        }
        String id = named.isEmpty() ? anyDegree.getFirst().id() : named.getLast();
        Optional<PostingDemand> before = demands.stream()
                .filter(demand -> demand.kind() == PostingDemand.Kind.EDUCATION)
                .findFirst();
        if (before.isEmpty() || rank(id) > rank(before.get().anyOf().getFirst())) {
            before.ifPresent(demands::remove);
            demands.add(new PostingDemand(PostingDemand.Kind.EDUCATION, List.of(id), sentence.strip()));
        }
    }

    private int rank(String id) {
        return degrees.stream().map(Row::id).toList().indexOf(id);
    }
}
