package org.jobatlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.TooManyRequestsException;
import org.jobatlas.employer.CompanyId;
import org.jobatlas.feedback.Feedback;
import org.jobatlas.hiring.Evidence;
import org.jobatlas.hiring.EvidenceVerdict;
import org.jobatlas.people.FoundPeople;
import org.jobatlas.people.PeopleRequest;
import org.jobatlas.people.PeopleSearch;
import org.jobatlas.people.SeekerCard;
import org.jobatlas.profile.PersonId;
import org.jobatlas.resume.ResumeService;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** Who can be found, by whom, and what they see: a consent counts at once, and so does its end. */
class PeopleConsentIT extends PeopleCase {

    @Test
    void nobodyIsFoundWithoutSayingSo() {
        assertThat(found()).isEmpty();
        assertThat(rows()).isZero();
    }

    @Test
    void whoAgreesIsFoundWithoutWhatWouldTellWhoItIs() {
        consent(true);
        awaitFound();
        SeekerCard card = found().getFirst();
        assertThat(card.titles()).first().isEqualTo("Registered Nurse");
        assertThat(card.toString())
                .doesNotContain(
                        "Wilhelmina",
                        "Okonkwo",
                        "wilhelmina@",
                        "070-555",
                        "1971",
                        "Harrowgate",
                        "Brindle",
                        "University",
                        " She ",
                        seeker.toString());
        assertThat(card.evidence()).extracting(Evidence::label).containsExactly("Wound care", "German", "Leeds");
        assertThat(card.evidence())
                .extracting(Evidence::verdict)
                .containsExactly(EvidenceVerdict.MET, EvidenceVerdict.NOT_STATED, EvidenceVerdict.MET);
        assertThat(card.evidence().getFirst().sentence()).containsIgnoringCase("wound care");
    }

    @Test
    void wordsFindTheTradeInOtherLanguagesAndNobodyOfAnother() {
        consent(true);
        awaitFound();
        assertThat(words("nurse")).hasSize(1);
        assertThat(words("infirmière"))
                .singleElement()
                .extracting(card -> card.evidence().getFirst().verdict())
                .isEqualTo(EvidenceVerdict.MET);
        assertThat(words("Pflegefachkraft")).hasSize(1);
        assertThat(words("welder")).isEmpty();
        assertThat(words("astronaut")).isEmpty();
    }

    private List<SeekerCard> words(String words) {
        return asRecruiter(() -> people.find(PeopleRequest.of(company, words))).people();
    }

    @Test
    void whoTakesItBackIsGoneAtTheNextActionAndFromTheIndex() {
        consent(true);
        awaitFound();
        PersonId before = found().getFirst().id();
        PeopleRequest request = PeopleRequest.of(company, posting);
        assertThat(asRecruiter(() -> people.get(request, before))).isPresent();
        consent(false);
        assertThat(found()).isEmpty();
        assertThat(asRecruiter(() -> people.get(request, before))).isEmpty();
        assertThat(rows()).isZero();
        await().atMost(Duration.ofSeconds(10)).until(() -> documents() == 0);
        consent(true);
        awaitFound();
        assertThat(found().getFirst().id()).isNotEqualTo(before);
        assertThat(asRecruiter(() -> people.get(request, before))).isEmpty();
    }

    @Test
    void aBlockedCompanyAndTheCurrentEmployerNeverFindThem() {
        consent(true);
        awaitFound();
        AccountId boss = account();
        CompanyId employer = company("Harrowgate Infirmary NHS Trust Ltd", boss);
        assertThat(as(
                        boss,
                        "RECRUITER",
                        () -> people.find(PeopleRequest.of(employer, "nurse")).people()))
                .isEmpty();
        asSeeker(() -> {
            context.getBean(Feedback.class).blockEmployer("MERRYDOWN CLINICS", true);
            return true;
        });
        assertThat(found()).isEmpty();
        asSeeker(() -> {
            context.getBean(Feedback.class).blockEmployer("MERRYDOWN CLINICS", false);
            return true;
        });
        assertThat(found()).hasSize(1);
    }

    @Test
    void aSuspendedSeekerIsNotFound() {
        consent(true);
        awaitFound();
        database.sql("update account set status = 'SUSPENDED' where id = ?")
                .param(seeker.value())
                .update();
        assertThat(found()).isEmpty();
    }

    @Test
    void whoDeletesTheResumeIsNotFound() {
        consent(true);
        awaitFound();
        asSeeker(() -> {
            context.getBean(ResumeService.class).delete(resume);
            return true;
        });
        assertThat(found()).isEmpty();
        await().atMost(Duration.ofSeconds(10)).until(() -> documents() == 0);
    }

    @Test
    void anotherCompanysPostingLeadsNowhere() {
        AccountId other = account();
        CompanyId elsewhere = company("Elsewhere " + UUID.randomUUID(), other);
        assertThatThrownBy(() -> as(other, "RECRUITER", () -> people.find(PeopleRequest.of(elsewhere, posting))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(other, "RECRUITER", () -> people.find(PeopleRequest.of(company, "nurse"))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void pagesEndAndWhoAsksOnAndOnHasToWait() {
        consent(true);
        awaitFound();
        FoundPeople last =
                asRecruiter(() -> people.find(PeopleRequest.of(company, "nurse").onPage(1_000)));
        assertThat(last.page()).isEqualTo(PeopleSearch.PAGES - 1);
        assertThat(last.more()).isFalse();
        assertThatThrownBy(() -> {
                    for (int i = 0; i < 200; i++) {
                        asRecruiter(
                                () -> people.get(PeopleRequest.of(company, "nurse"), new PersonId(UUID.randomUUID())));
                    }
                })
                .isInstanceOf(TooManyRequestsException.class);
    }
}
