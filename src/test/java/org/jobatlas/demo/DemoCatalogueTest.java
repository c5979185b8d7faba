package org.jobatlas.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jobatlas.job.PostingDraft;
import org.jobatlas.shared.Language;
import org.jobatlas.shared.PayRange;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Safelist;
import org.junit.jupiter.api.Test;

class DemoCatalogueTest {

    private static final Instant NOW = Instant.parse("2026-11-21T09:30:00Z");
    private static final DemoCatalogue CATALOGUE = new DemoCatalogue(Clock.fixed(NOW, ZoneOffset.UTC));
    private static final List<PostingDraft> POSTINGS = CATALOGUE.postings();

    @Test
    void coversEveryFieldOfWorkWell() {
        assertThat(POSTINGS).hasSizeGreaterThanOrEqualTo(1_500);
        Map<String, Long> perField = POSTINGS.stream()
                .collect(Collectors.groupingBy(draft -> Objects.requireNonNull(draft.field()), Collectors.counting()));
        assertThat(perField).hasSize(25);
        assertThat(perField.values()).allMatch(count -> count >= 50);
    }

    @Test
    void isPartlySwedishOverManyFields() {
        List<PostingDraft> swedish = POSTINGS.stream()
                .filter(draft -> Language.SWEDISH.equals(draft.language()))
                .toList();
        assertThat(swedish).hasSizeBetween(200, 300);
        assertThat(swedish.stream().map(PostingDraft::field).distinct()).hasSizeGreaterThanOrEqualTo(12);
        assertThat(swedish)
                .allMatch(draft -> "SE".equals(draft.places().getFirst().country()));
        assertThat(swedish)
                .allSatisfy(draft ->
                        assertThat(Jsoup.parse(draft.description()).text()).matches("(?s).*[åäöÅÄÖ].*"));
    }

    @Test
    void writesNoDescriptionAndNoIdTwice() {
        assertThat(POSTINGS).extracting(PostingDraft::description).doesNotHaveDuplicates();
        assertThat(POSTINGS).extracting(PostingDraft::sourceId).doesNotHaveDuplicates();
    }

    @Test
    void fillsEveryPlaceholder() {
        assertThat(POSTINGS)
                .allSatisfy(draft -> assertThat(draft.title() + draft.employer() + draft.description())
                        .doesNotContain("{", "}", "|", "ITEM", "*=", "null"));
    }

    @Test
    void spellsAmericanInTheUnitedStates() {
        assertThat(POSTINGS.stream()
                        .filter(draft -> "US".equals(draft.places().getFirst().country())))
                .allSatisfy(draft -> assertThat(draft.description())
                        .doesNotContain(
                                "organis", "programme ", "colour", "licence", "Specializt", "specializt", " CV "));
    }

    @Test
    void usesOnlySimpleHtml() {
        Safelist simple = Safelist.basic().addTags("h3");
        Document.OutputSettings plain =
                new Document.OutputSettings().prettyPrint(false).charset("UTF-8");
        assertThat(POSTINGS)
                .allSatisfy(draft -> assertThat(Jsoup.clean(draft.description(), "", simple, plain))
                        .isEqualTo(draft.description()));
    }

    @Test
    void saysSomethingInEveryAdvertisement() {
        assertThat(POSTINGS)
                .allSatisfy(draft -> assertThat(
                                Jsoup.parse(draft.description()).text().split(" "))
                        .hasSizeBetween(35, 700));
    }

    @Test
    void statesBelievablePay() {
        assertThat(POSTINGS.stream().map(PostingDraft::pay).filter(Objects::nonNull))
                .hasSizeGreaterThan(800)
                .allSatisfy(DemoCatalogueTest::assertBelievable);
    }

    private static void assertBelievable(PayRange pay) {
        double low = Objects.requireNonNull(pay.min()).doubleValue();
        double high = Objects.requireNonNull(pay.max()).doubleValue();
        boolean kronor = Set.of("SEK", "DKK", "NOK").contains(pay.currency());
        switch (pay.period()) {
            case HOUR -> assertThat(List.of(low, high)).allMatch(amount -> amount >= 12.5 && amount <= 95);
            case DAY -> assertThat(List.of(low, high)).allMatch(amount -> amount >= 150 && amount <= 1_600);
            case MONTH -> assertThat(List.of(low, high)).allMatch(amount -> amount >= 22_000 && amount <= 140_000);
            case YEAR ->
                assertThat(List.of(low, high))
                        .allMatch(amount -> amount >= 20_000 && amount <= (kronor ? 1_600_000 : 420_000));
            case WEEK -> throw new AssertionError("No pay is stated by the week");
        }
        assertThat(high).isLessThan(low * 1.8);
    }

    @Test
    void datesAreRelativeToTheClock() {
        assertThat(POSTINGS).allSatisfy(draft -> {
            assertThat(draft.publishedAt()).isBetween(NOW.minus(Duration.ofDays(46)), NOW);
            assertThat(draft.expiresAt()).isAfter(NOW);
        });
    }

    @Test
    void sameSeedWritesTheSamePostings() {
        assertThat(new DemoCatalogue(Clock.fixed(NOW, ZoneOffset.UTC)).postings())
                .isEqualTo(POSTINGS);
        assertThat(CATALOGUE.postings(50, 7)).isNotEqualTo(CATALOGUE.postings(50, 8));
    }

    @Test
    void writesInTheSameOrderWhateverTheNumber() {
        assertThat(CATALOGUE.postings(100, 3))
                .isEqualTo(CATALOGUE.postings(200, 3).subList(0, 100));
    }

    @Test
    void advertisementsOfTheSameKindAreSeldomNearDuplicates() {
        Map<String, List<PostingDraft>> byKind = POSTINGS.stream()
                .collect(Collectors.groupingBy(
                        draft -> draft.sourceId().substring(0, draft.sourceId().lastIndexOf('-'))));
        List<Double> similarities = byKind.values().stream()
                .flatMap(same -> same.stream()
                        .flatMap(one -> same.stream()
                                .filter(other -> one.sourceId().compareTo(other.sourceId()) < 0)
                                .map(other -> similarity(one, other))))
                .toList();
        assertThat(byKind).hasSizeGreaterThanOrEqualTo(200);
        assertThat(similarities).hasSizeGreaterThan(3_000);
        assertThat(similarities.stream().filter(similarity -> similarity >= 0.6))
                .hasSizeLessThan(similarities.size() / 100);
    }

    private static double similarity(PostingDraft one, PostingDraft other) {
        Set<String> both = new HashSet<>(shingles(one));
        Set<String> theirs = shingles(other);
        int sum = both.size() + theirs.size();
        both.retainAll(theirs);
        return (double) both.size() / (sum - both.size());
    }

    private static Set<String> shingles(PostingDraft draft) {
        List<String> words = List.of(Jsoup.parse(draft.description()).text().split("[^\\p{L}\\p{N}]+"));
        Set<String> shingles = new HashSet<>();
        for (int i = 0; i + 5 <= words.size(); i++) {
            shingles.add(String.join(" ", words.subList(i, i + 5)));
        }
        return shingles;
    }
}
