package org.jobatlas.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordGroupsTest {

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
    void aListThatIsNotThereIsAMistakeOfOurs() {
        assertThatThrownBy(() -> words.any("lanes"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("shared/sample-words has no list lanes");
    }
}
