package org.jobatlas.hiring.internal.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DenialTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        I have never worked with Java.                        | Java   | DENIED
        No Java                                               | Java   | DENIED
        Keine Erfahrung mit Java                              | Java   | DENIED
        Saknar erfarenhet av Java                             | Java   | DENIED
        Work without supervision in Java                      | Java   | SAID
        Not only Java but also Scala                          | Java   | SAID
        No accidents in ten years, Java since 2010            | Java   | SAID
        I do not shy away from long nights of Java            | Java   | SAID
        Eager to learn Java                                   | Java   | OPEN
        Our engineers used Java                               | Java   | OPEN
        Ten years of Java                                     | Java   | SAID\
        """)
    void onlyWhatStandsCloseBeforeDenies(String sentence, String word, Denial.Sense sense) {
        assertThat(Denial.of(sentence, sentence.indexOf(word))).isEqualTo(sense);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Spanska har jag aldrig läst                           | Spanska    | DENIED
        Truckkortet har jag tyvärr inte hunnit ta.            | Truckkort  | DENIED
        Java I have never used.                               | Java       | DENIED
        Deutsch kann ich leider nicht.                        | Deutsch    | DENIED
        Java is not my main language                          | Java       | SAID
        Java har jag inte bara läst om                        | Java       | SAID
        Java, but I do not know Scala                         | Java       | SAID
        My first aid certificate ran out in 2021              | first aid  | OPEN
        Mitt truckkort har gått ut                            | truckkort  | OPEN
        First aid certificate 2024, renewed every three years | First aid  | SAID
        Listorna gör min chef i Excel                         | Excel      | OPEN\
        """)
    void aDenialMayStandBehindAndACertificateMayHaveRunOut(String sentence, String word, Denial.Sense sense) {
        int from = sentence.indexOf(word);
        assertThat(Denial.of(sentence, new Shown.Span(from, from + word.length())))
                .isEqualTo(sense);
    }

    @ParameterizedTest
    @CsvSource({"'I need visa sponsorship', true", "'No sponsorship needed', false", "'I may work in Sweden', false"})
    void whoNeedsAPermitSaysSo(String sentence, boolean needs) {
        assertThat(Denial.sponsored(sentence)).isEqualTo(needs);
    }
}
