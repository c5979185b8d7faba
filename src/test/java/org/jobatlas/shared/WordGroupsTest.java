package org.jobatlas.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordGroupsTest {

    private static final String LETTERS = "aAkK\u212a.\u00e9\u00c9";

    private final WordGroups words = WordGroups.of("shared/sample-words");

    @Test
    void wordsOfEveryLanguageAreOneGroup() {
        Pattern pattern = Pattern.compile(words.any("street"));
        assertThat("street gata straße".split(" ", -1))
                .allMatch(word -> pattern.matcher(word).matches());
        assertThat(pattern.matcher("lane").matches()).isFalse();
    }

    @Test
    void theLongestWordThatFitsIsTaken() {
        assertThat(Pattern.compile(words.any("at")).matcher("bei der Post").replaceFirst(""))
                .isEqualTo(" Post");
    }

    @Test
    void wordsMeanThemselvesAlone() {
        Pattern pattern = Pattern.compile(words.any("degree"));
        assertThat(pattern.matcher("b.sc").matches()).isTrue();
        assertThat(pattern.matcher("basc").matches()).isFalse();
        assertThat(pattern.matcher("(hons)").matches()).isTrue();
    }

    @Test
    void whatIsFoundIsWhatTheWordsOneByOneWouldFind() {
        Random random = new Random(11);
        for (int round = 0; round < 500; round++) {
            List<String> some = Stream.generate(() -> word(random, 4))
                    .limit(1 + random.nextInt(8))
                    .toList();
            String text = word(random, 12);
            String apart = some.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
            for (String flags : List.of("", "(?i)", "(?iu)")) {
                assertThat(found(flags + WordGroups.either(some), text))
                        .as("%s%s in %s", flags, some, text)
                        .isEqualTo(found(flags + apart, text));
            }
        }
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    /** Few letters, so that many words begin alike; one of them has three cases. */
    private static String word(Random random, int most) {
        return random.ints(random.nextInt(most + 1), 0, LETTERS.length())
                .mapToObj(at -> LETTERS.substring(at, at + 1))
                .collect(Collectors.joining());
    }

    @Test
    void aListThatIsNotThereIsAMistakeOfOurs() {
        assertThatThrownBy(() -> words.any("lanes"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("shared/sample-words has no list lanes");
    }
}
