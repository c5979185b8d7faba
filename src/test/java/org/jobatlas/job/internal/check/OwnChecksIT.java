package org.jobatlas.job.internal.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jobatlas.job.Criterion;
import org.jobatlas.job.PostingChecks;
import org.jobatlas.job.PostingEdit;
import org.jobatlas.job.PostingFacts;
import org.jobatlas.job.PostingFinding;
import org.jobatlas.job.PostingFinding.Kind;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.PostingStatus;
import org.jobatlas.job.internal.PostingRepository;
import org.jobatlas.job.internal.writing.OwnWritingCase;
import org.jobatlas.shared.PayPeriod;
import org.jobatlas.shared.PayRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class OwnChecksIT extends OwnWritingCase {

    @Autowired
    private PostingChecks checks;

    @Autowired
    private PostingRepository postings;

    @Test
    void checksSayWhatItCostsAndMendItWithWhatOthersPay() {
        for (int number = 0; number < 5; number++) {
            PostingId paid = writing.begin(company);
            PostingFacts facts = PostingFacts.titled("Registered nurse " + number)
                    .pay(new PayRange(new BigDecimal(30_000), new BigDecimal(40_000), "SEK", PayPeriod.MONTH))
                    .build();
            writing.save(paid, 1, new PostingEdit(facts, "<p>Wards.</p>", null, null, List.of()));
            lifeCycle.become(paid, PostingStatus.PUBLISHED);
        }
        PostingEdit unpaid = edit("Registered nurse", "<p>We are a young team.</p>");
        List<PostingFinding> found = checks.check(begun("Registered nurse"), unpaid);
        assertThat(found)
                .extracting(PostingFinding::kind)
                .contains(Kind.NO_PAY, Kind.NO_PLACE, Kind.AGE, Kind.NO_EMPLOYMENT_TYPE, Kind.NO_EXPIRY);
        PostingEdit mended = found.stream()
                .filter(one -> one.kind() == Kind.NO_PAY)
                .findFirst()
                .flatMap(PostingFinding::mending)
                .orElseThrow();
        assertThat(Objects.requireNonNull(mended.pay()).currency()).isEqualTo("SEK");
        signIn(stranger);
        assertThatThrownBy(() -> checks.check(new PostingId(UUID.randomUUID()), unpaid))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theTextSuggestsCriteriaOnce() {
        PostingEdit written = edit(
                "Nurse", "<p>You must have 3 years of experience. Fluent English is required. Java is a plus.</p>");
        List<Criterion> suggested = checks.suggest(written);
        assertThat(suggested)
                .extracting(Criterion::kind)
                .contains(Criterion.Kind.YEARS, Criterion.Kind.LANGUAGE, Criterion.Kind.SKILL);
        assertThat(suggested)
                .filteredOn(one -> one.kind() == Criterion.Kind.SKILL)
                .noneMatch(Criterion::required);
        assertThat(checks.suggest(written.withCriteria(suggested))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            You must be a registered nurse. A nursing licence is required. | nurse-registered
            Du är legitimerad sjuksköterska. Legitimation som sjuksköterska är ett krav. | registered-nurse
            Du har lärarlegitimation. Vi söker en legitimerad lärare. | teacher
            A driving licence B is required, you need a driver's licence. | driving-b
            Du måste ha B-körkort. Körkort krävs. | driving-b
            YKB och CE-körkort krävs, körkort CE. | driver-cpc driving-ce
            You must be a qualified electrician with an electrical licence. | electrician
            You are a chartered accountant (ACCA or CPA is required). | accountant-qualified
            """)
    void aLicenceIsSuggestedOnceInWhateverWords(String text, String once) {
        assertThat(checks.suggest(edit("Somebody", "<p>" + text + "</p>")))
                .filteredOn(one -> one.kind() == Criterion.Kind.LICENCE)
                .extracting(Criterion::key)
                .containsExactly(once.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"You must have a driving licence.", "You must hold a driving licence, class C."})
    void aLicenceIsNotSuggestedAsASkillToo(String text) {
        assertThat(checks.suggest(edit("Somebody", "<p>" + text + "</p>")))
                .extracting(Criterion::kind)
                .containsExactly(Criterion.Kind.LICENCE);
    }

    @Test
    void yearsThatTheRecruiterCorrectedAreNotSuggestedAgain() {
        PostingEdit text = edit("Analyst", "<p>At least six years of experience are required.</p>");
        Criterion corrected = Criterion.of(new Criterion.Years(5), "Financial analysis", null, true);
        assertThat(checks.suggest(text)).extracting(Criterion::kind).contains(Criterion.Kind.YEARS);
        assertThat(checks.suggest(text.withCriteria(List.of(corrected)))).isEmpty();
    }

    @Test
    void whatIsSuggestedBeginsWithoutTheMarkOfItsList() {
        assertThat(checks.suggest(edit("Analyst", "<p>- at least six years of relevant experience</p>")))
                .extracting(Criterion::label)
                .contains("at least six years of relevant experience");
    }

    @Test
    void aDraftWithoutAWordIsLeftToItsWriterAlone() {
        writing.begin(company);
        assertThat(postings.countToUnderstand("model", "classifier", "conditions"))
                .isEqualTo(database.sql("select count(*) from posting where title <> '' or text <> ''")
                        .query(Long.class)
                        .single());
    }
}
