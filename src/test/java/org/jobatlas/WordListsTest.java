package org.jobatlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words of languages stand in files under {@code src/main/resources}, with language and source, not in patterns. */
class WordListsTest {

    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*+)\"");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|(?m)^\\s*//[^\\n]*");
    private static final Pattern THREE_WORDS = Pattern.compile("\\p{L}{4,}\\|\\p{L}{4,}\\|\\p{L}{4,}");

    /** Alternatives that are no words of a language, or are its grammar. */
    private static final Map<String, String> ALLOWED = Map.of(
            "ContactData", "names of web sites, which no language changes",
            "HtmlReport", "names of the project's own systems",
            "TradeForms", "endings of French and German, which are grammar",
            "TradeNames", "forms of the second half of a compound, which are grammar");

    @Test
    void noPatternListsWords() throws IOException {
        assertThat(new TreeSet<>(listing(Path.of("src/main/java")))).isEqualTo(new TreeSet<>(ALLOWED.keySet()));
    }

    @Test
    void aPatternThatListsWordsIsSeen(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("Bad.java"), "// a remark\nPattern.compile(\"(?i)(?:school|college|university)s?\")");
        Files.writeString(
                folder.resolve("Good.java"), "/* \"school|college|university\" */ x(\"a|b|school|c\", \"kr|sek|eur\")");
        assertThat(listing(folder)).containsExactly("Bad");
    }

    private static List<String> listing(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(WordListsTest::listsWords)
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .sorted()
                    .toList();
        }
    }

    private static boolean listsWords(Path file) {
        try {
            return TEXT.matcher(COMMENT.matcher(Files.readString(file)).replaceAll(""))
                    .results()
                    .map(MatchResult::group)
                    .anyMatch(text -> THREE_WORDS.matcher(text).find());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
