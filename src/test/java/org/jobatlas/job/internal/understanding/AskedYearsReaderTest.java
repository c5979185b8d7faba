package org.jobatlas.job.internal.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences written for this test. */
class AskedYearsReaderTest {

    private final AskedYearsReader reader = new AskedYearsReader();

    private List<Integer> years(String text) {
        return reader.in(text).stream().map(AskedYearsReader.Asked::years).toList();
    }

    private boolean must(String text) {
        return reader.in(text).getFirst().must();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Minimum 5 years of experience as a pastry chef | 5",
                "3+ years of hands-on experience with looms | 3",
                "At least two (2) years’ relevant experience | 2",
                "Experience: 4 years in a warehouse | 4",
                "You have worked with boats and bring five or more years of experience | 5",
                "Minst tre års erfarenhet av liknande arbete | 3",
                "Du har minst 2 års dokumenterad arbetslivserfarenhet | 2",
                "Vous justifiez d'une expérience d'au moins 5 ans sur un poste similaire | 5",
                "Expérience : 2 ans exigée | 2",
                "Mindestens drei Jahre Berufserfahrung in der Pflege | 3",
                "Solicitor with 4 years PQE | 4",
                "3 years contract management experience | 3",
                "2 years project experience in schools | 2",
                "You have gained 4 years' experience of boilers | 4",
                "A fixed term role, 2 years of experience required | 2",
                "We are looking for a baker with 3 years of experience | 3",
                "Wir erwarten zwei Jahre Berufserfahrung | 2"
            })
    void yearsOfExperienceAreReadInFourLanguages(String sentence, int years) {
        assertThat(years(sentence)).containsExactly(years);
        assertThat(must(sentence)).isTrue();
    }

    @Test
    void theLeastOfARangeAndOfAlternativesIsAskedFor() {
        assertThat(years("3–5 years of experience in sales")).containsExactly(3);
        assertThat(years("A master with 2 years of experience or a bachelor with 4 years of experience"))
                .containsExactly(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Our consultants have over 6 years of experience in care",
                "A company with 40 years of experience",
                "We have worked in the town for 12 years",
                "Experience with children aged 3 to 5 years",
                "Must be 18 years old and have experience of tills",
                "Experience in a similar role within the last 2 years",
                "Med upp till fem års erfarenhet är du välkommen",
                "Less than 2 years of experience",
                "Maximum 3 years of experience",
                "Weniger als 2 Jahre Berufserfahrung",
                "Moins de 2 ans d'expérience",
                "Mindre än två års erfarenhet",
                "Founded 5 years ago by people with experience in retail",
                "A 4 year degree or experience in its place",
                "We have 12 years of experience in looking after gardens",
                "We have 10 years of experience in helping people in need",
                "No experience needed",
                "A 2 year contract, experience of ledgers welcome",
                "2 year contract for somebody with experience of cranes",
                "A contract of 2 years in which experience grows",
                "You will gain 3 years' experience with us",
                "Join us to gain two years of experience abroad",
                "A three year training programme with experience on every ward",
                "Du får två års erfarenhet av butik",
                "Kontrakt på 2 år, erfarenhet av kassa är bra",
                "CDD de 2 ans, expérience en caisse bienvenue",
                "Die Stelle ist auf 2 Jahre befristet, Erfahrung ist willkommen",
                "Sie sammeln drei Jahre Erfahrung im Ausland"
            })
    void whatEmployersTellOfThemselvesAgesAndTimesAgoAskForNothing(String sentence) {
        assertThat(years(sentence)).isEmpty();
    }

    @Test
    void wishesAreNoDemands() {
        assertThat(must("2 years of experience in sales is preferred")).isFalse();
        assertThat(must("Gärna minst 2 års erfarenhet av bokföring")).isFalse();
        assertThat(must("Ideally 3 years of experience as a clerk")).isFalse();
        assertThat(must("Deux ans d'expérience souhaités seraient un plus")).isFalse();
        assertThat(must("Minst 5 års erfarenhet är ett plus")).isFalse();
        assertThat(must("5 years of experience are not necessary")).isFalse();
        assertThat(must("Minimum 4 years of experience in marketing, preferably in banks"))
                .isTrue();
    }

    @Test
    void whatStandsUnderAHeadingOfWishesIsWished() {
        String text = """
                Minimum qualifications
                4 years of experience in nursing.
                Preferred qualifications
                A way with words.
                8 years of experience in nursing.
                """;
        assertThat(reader.in(text)).extracting(AskedYearsReader.Asked::must).containsExactly(true, false);
    }

    @Test
    void aLongSentenceOfManyYearsIsReadInTime() {
        String text = "We have 5 years of history ".repeat(20_000);
        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(5), () -> years(text)))
                .isEmpty();
    }
}
