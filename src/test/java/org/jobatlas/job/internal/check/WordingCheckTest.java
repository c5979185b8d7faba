package org.jobatlas.job.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jobatlas.employer.CompanyId;
import org.jobatlas.job.PostingEdit;
import org.jobatlas.job.PostingFacts;
import org.jobatlas.job.PostingFinding;
import org.jobatlas.job.PostingFinding.Kind;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.internal.PostingHtml;
import org.junit.jupiter.api.Test;

class WordingCheckTest {

    private final WordingCheck check = new WordingCheck(new WordingList());

    @Test
    void aGenderedWordIsFoundWithItsSourceAndReplacedWhereverItStands() {
        PostingFinding finding = only("Salesman", "<p>A <strong>salesman</strong> talks to people.</p>");
        assertThat(finding.kind()).isEqualTo(Kind.GENDERED);
        assertThat(finding.about().get(2)).contains("2006/54/EC");
        PostingEdit mended = Objects.requireNonNull(finding.mended());
        assertThat(mended.title()).isEqualTo("Salesperson");
        assertThat(mended.description()).isEqualTo("<p>A <strong>salesperson</strong> talks to people.</p>");
        assertThat(findings(mended.title(), mended.description())).isEmpty();
    }

    @Test
    void swedishWordsOfAgeAndOriginAreFound() {
        assertThat(only("Säljare", "<p>Du är nyexaminerad.</p>").kind()).isEqualTo(Kind.AGE);
        assertThat(only("Säljare", "<p>Svenska som modersmål är ett krav.</p>").kind())
                .isEqualTo(Kind.UNLAWFUL);
    }

    @Test
    void aWordWithinALongerOneIsNamedOnceAndAloneStill() {
        assertThat(only("Cook", "<p>A young team.</p>").about().getFirst()).isEqualTo("young team");
        assertThat(findings("Cook", "<p>A young team of young people.</p>")).hasSize(2);
    }

    @Test
    void aFormOfAWordIsReplacedByTheSameFormAndTheArticleFollows() {
        String text = "<p>You dominate the market as an aggressive, driven and competitive leader.</p>";
        assertThat(findings("Clerk", text))
                .extracting(finding -> finding.about().getFirst() + ": "
                        + Objects.requireNonNull(finding.mended()).description())
                .contains(
                        "dominate: <p>You lead the market as an aggressive, driven and competitive leader.</p>",
                        "aggressive: <p>You dominate the market as an eager to learn, driven and competitive leader.</p>",
                        "competitive: <p>You dominate the market as an aggressive, driven and fair leader.</p>");
        assertThat(Objects.requireNonNull(
                                only("Cook", "<p>A native Swedish speaker.</p>").mended())
                        .description())
                .isEqualTo("<p>A fluent Swedish speaker.</p>");
    }

    @Test
    void noSuggestionNeedsMendingItself() {
        WordingList list = new WordingList();
        for (WordingList.Kind kind : WordingList.Kind.values()) {
            list.of(kind).stream()
                    .filter(entry -> !entry.instead().isEmpty())
                    .forEach(entry -> assertThat(list.of(kind))
                            .as(entry.instead())
                            .noneMatch(other -> other.language().equals(entry.language())
                                    && other.found().matcher(entry.instead()).find()));
        }
    }

    @Test
    void wordsInsideOthersAreLeftAlone() {
        assertThat(findings("Chef", "<p>Youngstown Foods, ungefär som hundar.</p>"))
                .isEmpty();
    }

    @Test
    void masculineWordsCountOnlyTogetherAndNotWhereFeminineOnesBalanceThem() {
        assertThat(findings("Clerk", "<p>An ambitious person.</p>")).isEmpty();
        assertThat(findings("Clerk", "<p>Ambitious, assertive, dominant and driven.</p>"))
                .extracting(PostingFinding::kind)
                .hasSize(4)
                .containsOnly(Kind.CODED);
        assertThat(findings("Clerk", "<p>Ambitious, assertive, dominant and driven; warm, loyal, together.</p>"))
                .isEmpty();
    }

    @Test
    void wordsThatWouldGetTooLongAreLeftToTheRecruiter() {
        assertThat(only("Young ".repeat(30).strip(), "<p>Cooking.</p>").mended())
                .isNull();
        assertThat(only("Cook", "<p>" + "Young. ".repeat(8_000) + "</p>").mended())
                .isNull();
    }

    @Test
    void theEndOfAWordIsNoArticle() {
        PostingFinding finding = only("Cook", "<p>A plan foreman, an old foreman.</p>");
        assertThat(Objects.requireNonNull(finding.mended()).description())
                .isEqualTo("<p>A plan supervisor, an old supervisor.</p>");
    }

    private PostingFinding only(String title, String description) {
        List<PostingFinding> findings = findings(title, description);
        assertThat(findings).hasSize(1);
        return findings.getFirst();
    }

    private List<PostingFinding> findings(String title, String description) {
        PostingEdit edit = new PostingEdit(PostingFacts.titled(title).build(), description, null, null, List.of());
        return check.check(new PostingCheck.Checked(
                        new PostingId(UUID.randomUUID()),
                        new CompanyId(UUID.randomUUID()),
                        edit,
                        PostingHtml.text(description)))
                .toList();
    }
}
