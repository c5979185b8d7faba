package org.jobatlas.job.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is scanned by hand is what the patterns say that it stands for. */
class PostingHtmlTest {

    private static final List<String> PIECES =
            List.of("a", "Zoë", " ", "\n", "\r\n", "\t", "\u00a0", "&amp;", "&nbsp;", "\u000b", "\f", "5 > 3", "•");

    @ParameterizedTest
    @CsvSource(textBlock = """
            <p>One</p><p>Two</p>                 | One/Two
            <ul><li>One</li> <li>Two</li></ul>   | One/Two
            One<br>Two<br><br>Three              | One /Two/Three
            one &nbsp; two                       | one two
            ''                                   | ''
            """, delimiter = '|')
    void blocksStandOnLinesOfTheirOwn(String html, String lines) {
        assertThat(PostingHtml.text(html).replace(" \n", "\n").replace('\n', '/'))
                .isEqualTo(lines.replace(" /", "/"));
    }

    @Test
    void whiteSpaceIsJoinedAsThePatternsSay() {
        Random random = new Random(7);
        for (int i = 0; i < 3000; i++) {
            String text = random.ints(random.nextInt(30), 0, PIECES.size())
                    .mapToObj(PIECES::get)
                    .collect(Collectors.joining());
            assertThat(PostingHtml.text(text)).isEqualTo(byPatterns(text));
            assertThat(PostingHtml.sanitise(text)).isEqualTo(paragraphsByPatterns(text));
        }
    }

    private static String byPatterns(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings(new Document.OutputSettings().prettyPrint(false));
        return document.body()
                .wholeText()
                .replaceAll("[ \\t\\x0B\\f\\r\\u00a0]+", " ")
                .replaceAll(" ?\\n ?(?:\\n ?)++", "\n")
                .strip();
    }

    private static String paragraphsByPatterns(String plain) {
        String html = List.of(plain.split("\\n\\s*\\n|\\n", 0)).stream()
                .filter(paragraph -> !paragraph.isBlank())
                .map(paragraph -> "<p>" + paragraph.strip().replace("<", "&lt;").replace(">", "&gt;") + "</p>")
                .collect(Collectors.joining());
        Document clean = Jsoup.parseBodyFragment(html);
        clean.outputSettings(new Document.OutputSettings().prettyPrint(false));
        return clean.body().html().strip();
    }

    @Test
    void aTextFullOfCapitalsThatGrowInLowerCaseIsReadWithOthers() {
        assertThat(PostingHtml.text("<p>\u0130stanbul</p>")).isEqualTo("\u0130stanbul");
        assertThat(PostingHtml.text("\u0130".repeat(2_000))).isEqualTo("I".repeat(2_000));
    }
}
