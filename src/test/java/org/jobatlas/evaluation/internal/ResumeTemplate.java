package org.jobatlas.evaluation.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jobatlas.evaluation.internal.input.CorpusRecord;

/**
 * A resume of the judged set from a certain line on, with a head and an end in which the person can be exchanged.
 *
 * @param text with places such as <code>{name}</code>
 */
record ResumeTemplate(String name, String text) {

    private static final Path FOLDER = Path.of("src", "test", "resources", "fairness");
    private static final Pattern JUDGED = Pattern.compile("\\{judged (\\S+) (\\d+)}");
    private static final Pattern PLACE = Pattern.compile("\\{([\\p{L}-]+)}");

    static List<ResumeTemplate> all(List<CorpusRecord> judged) {
        Map<String, String> texts = judged.stream().collect(Collectors.toMap(CorpusRecord::id, CorpusRecord::text));
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().map(file -> read(file, texts)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ResumeTemplate read(Path file, Map<String, String> judged) {
        try {
            String text = JUDGED.matcher(Files.readString(file))
                    .replaceAll(found -> Matcher.quoteReplacement(
                            from(Integer.parseInt(found.group(2)), known(judged, found.group(1)))));
            return new ResumeTemplate(file.getFileName().toString().replace(".txt", ""), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String from(int line, String text) {
        return text.lines().skip(line - 1L).collect(Collectors.joining("\n"));
    }

    String of(Person person) {
        Map<String, String> words = person.words();
        return PLACE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(known(words, found.group(1))));
    }

    private static String known(Map<String, String> words, String key) {
        String word = words.get(key);
        if (word == null) {
            throw new IllegalStateException("Nothing is known as " + key);
        }
        return word;
    }
}
