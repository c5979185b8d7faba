package org.jobatlas.job.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.junit.jupiter.api.Test;

class SynonymsTest {

    /** Words of two trades: a cook in English, a manager in Swedish; a physical therapist, a trainer, half a working week. */
    private static final Set<String> AMBIGUOUS = Set.of("chef", "pt", "pm", "ba", "cad");

    private final List<String> rules = List.of(Synonyms.rules(Synonyms.ENGLISH, Synonyms.SWEDISH));

    @Test
    void commentsAndBlankLinesAreNoRules() {
        assertThat(rules).hasSizeGreaterThan(120).noneMatch(rule -> rule.isBlank() || rule.contains("#"));
    }

    @Test
    void everyRuleNamesAtLeastTwoTerms() {
        assertThat(rules).allMatch(rule -> terms(rule).distinct().count() >= 2);
    }

    @Test
    void termsAreWrittenAsTheTokenizerLeavesThem() {
        assertThat(rules.stream().flatMap(SynonymsTest::terms))
                .allMatch(term -> term.matches("[a-zåäöé0-9.]+( [a-zåäöé0-9.]+)*"));
    }

    @Test
    void noTermIsAStopWordOrHoldsOne() {
        assertThat(Stream.of(Synonyms.rules(Synonyms.ENGLISH)).flatMap(SynonymsTest::words))
                .noneMatch(EnglishAnalyzer.getDefaultStopSet()::contains);
        assertThat(Stream.of(Synonyms.rules(Synonyms.SWEDISH)).flatMap(SynonymsTest::words))
                .noneMatch(SwedishAnalyzer.getDefaultStopSet()::contains);
    }

    @Test
    void wordsOfTwoTradesStayOut() {
        assertThat(rules.stream().flatMap(SynonymsTest::terms)).doesNotContainAnyElementsOf(AMBIGUOUS);
    }

    @Test
    void noRuleIsWrittenTwice() {
        Map<String, Integer> count = new HashMap<>();
        rules.forEach(rule -> count.merge(rule, 1, Integer::sum));
        assertThat(count).allSatisfy((rule, times) -> assertThat(times).as(rule).isOne());
    }

    /** Titles are searched for synonyms when their trades have one form already. */
    @Test
    void everyTermIsTheFormThatTitlesAreBroughtTo() {
        assertThat(rules.stream().flatMap(SynonymsTest::words))
                .allSatisfy(word -> assertThat(TradeForms.RULES)
                        .noneMatch(rule ->
                                Pattern.compile(rule.ending()).matcher(word).find()));
    }

    private static Stream<String> terms(String rule) {
        return Arrays.stream(rule.split(",|=>", -1)).map(String::strip);
    }

    private static Stream<String> words(String rule) {
        return terms(rule).flatMap(term -> Arrays.stream(term.split(" ", -1)));
    }
}
