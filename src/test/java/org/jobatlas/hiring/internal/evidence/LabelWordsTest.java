package org.jobatlas.hiring.internal.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelWordsTest {

    @ParameterizedTest
    @CsvSource({
        "İİİ lived in Leeds, Leeds",
        "İzmir and İstanbul İ, İzmir",
        "İİİİİİ java, Java",
        "STRASSE in Köln, köln",
        "(Wound care), wound care"
    })
    void aLabelIsFoundWhereItStands(String sentence, String label) {
        Shown.Span span = LabelWords.in(sentence, label).orElseThrow();
        assertThat(sentence.substring(span.from(), span.to())).isEqualToIgnoringCase(label);
    }

    @Test
    void aPartOfAWordIsNoWord() {
        assertThat(LabelWords.in("Javascript", "Java")).isEmpty();
        assertThat(LabelWords.in("", "Java")).isEmpty();
        assertThat(LabelWords.in("Java", "")).isEmpty();
    }

    @Test
    void smallLettersStandWhereTheLargeOnesDid() {
        String text = "İİ LEEDS, Ünal, ẞ";
        assertThat(Sentence.small(text)).hasSameSizeAs(text).contains("leeds");
        assertThat(Denial.of("İİİİ no Java", 8)).isEqualTo(Denial.Sense.DENIED);
    }
}
