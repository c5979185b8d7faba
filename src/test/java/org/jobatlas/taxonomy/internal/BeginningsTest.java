package org.jobatlas.taxonomy.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BeginningsTest {

    private static final List<String> KEYS = List.of("c", "go", "c#", "java", "javascript", "forklift truck");
    private final Beginnings beginnings = new Beginnings(KEYS);

    @Test
    void noKeyIsMissedWhateverStandsBehindIt() {
        List<String> missed = KEYS.stream()
                .flatMap(key ->
                        Stream.of("", " ", ",", ".", "+", "/x", "\u00adx").map(behind -> key + behind))
                .filter(text -> !mayBegin(text))
                .toList();
        assertThat(missed).isEmpty();
    }

    @Test
    void aWordThatOnlyBeginsLikeAShortKeyIsPassedOver() {
        List<String> kept = Stream.of("cat", "good", "care", "gourmet", "forest", "jam", "javafish", "forklaft")
                .filter(this::mayBegin)
                .toList();
        assertThat(kept).isEmpty();
    }

    private boolean mayBegin(String text) {
        return beginnings.mayBeginAt(NormalText.of(text), 0);
    }
}
