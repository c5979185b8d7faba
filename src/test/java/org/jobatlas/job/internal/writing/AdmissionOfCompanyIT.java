package org.jobatlas.job.internal.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.Role;
import org.jobatlas.employer.CompanyAdmission;
import org.jobatlas.employer.CompanyId;
import org.jobatlas.employer.CompanyPages;
import org.jobatlas.employer.CompanyProfile;
import org.jobatlas.employer.CompanyRequest;
import org.jobatlas.employer.CompanyStatus;
import org.jobatlas.employer.CompanyTeam;
import org.jobatlas.employer.Rights;
import org.jobatlas.employer.TooManyCompaniesException;
import org.jobatlas.mail.Letter;
import org.jobatlas.mail.LetterRequest;
import org.jobatlas.mail.LetterWriter;
import org.jobatlas.testing.SomePeople;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Somebody asks for a company, an administrator decides, and whoever asked reads it in a letter. */
@SuppressWarnings("NullAway.Init")
class AdmissionOfCompanyIT extends OwnWritingCase {

    @Autowired
    private CompanyAdmission admission;

    @Autowired
    private CompanyPages pages;

    @Autowired
    private CompanyTeam team;

    @Autowired
    private List<LetterWriter<?>> writers;

    @Test
    void whoeverIsApprovedOwnsTheCompanyMayRecruitAndIsWrittenToOnce() {
        CompanyId asked = ask("Avocet & Sons " + stranger);
        assertThat(pages.find(asked)).isEmpty();
        asAdministrator();
        assertThat(waiting()).contains(asked);
        assertThat(admission.approve(asked)).isTrue();
        assertThat(admission.approve(asked)).isFalse();
        assertThat(admission.decline(asked, "A colleague looks at an older page"))
                .isFalse();
        assertThat(waiting()).doesNotContain(asked);
        assertThat(people.grants()).contains(new SomePeople.Grant(stranger, Role.RECRUITER));
        assertThat(people.letters()).hasSize(1);
        Letter letter = letter(Locale.ENGLISH);
        assertThat(letter.subject()).contains("Avocet & Sons");
        assertThat(letter.action().orElseThrow().link().getPath()).isEqualTo("/recruiter");
        signIn(stranger);
        assertThat(team.ownRights(asked)).contains(Rights.OWNER);
        assertThat(pages.find(asked)).isPresent();
    }

    @Test
    void whoeverIsDeclinedReadsWhyInTheirLanguageAndOwnsNothing() {
        CompanyId asked = ask("Ruff Recruiting " + stranger);
        asAdministrator();
        assertThatThrownBy(() -> admission.decline(asked, "  ")).isInstanceOf(IllegalArgumentException.class);
        assertThat(admission.decline(asked, "We found no company of this name at that address."))
                .isTrue();
        assertThat(admission.decline(asked, "Another reason")).isFalse();
        assertThat(people.letters()).hasSize(1);
        for (Locale language : List.of(Locale.ENGLISH, Locale.of("sv"), Locale.FRENCH, Locale.GERMAN)) {
            assertThat(letter(language).toString()).contains("We found no company of this name at that address.");
        }
        assertThat(letter(Locale.of("sv")).subject())
                .isNotEqualTo(letter(Locale.ENGLISH).subject());
        signIn(stranger);
        assertThat(admission.own())
                .filteredOn(request -> request.id().equals(asked))
                .singleElement()
                .satisfies(request -> {
                    assertThat(request.status()).isEqualTo(CompanyStatus.DECLINED);
                    assertThat(request.reason()).contains("We found no company of this name at that address.");
                });
        assertThat(pages.find(asked)).isEmpty();
        assertThatThrownBy(() -> writing.begin(asked)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void nobodyButAnAdministratorDecides() {
        CompanyId asked = ask("Whimbrel " + stranger);
        signIn(stranger);
        assertThatThrownBy(() -> admission.approve(asked)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> admission.decline(asked, "no")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> admission.waiting()).isInstanceOf(AccessDeniedException.class);
        assertThat(people.letters()).isEmpty();
    }

    @Test
    void nobodyFillsTheQueueWithRequests() {
        for (int i = 0; i < 3; i++) {
            ask("Dunlin " + i + " " + stranger);
        }
        assertThatThrownBy(() -> ask("Dunlin 4 " + stranger)).isInstanceOf(TooManyCompaniesException.class);
    }

    @Test
    void whoeverAsksTwiceForTheSameCompanyAskedOnce() {
        CompanyId asked = ask("Turnstone " + stranger);
        assertThat(ask("turnstone " + stranger)).isEqualTo(asked);
        assertThat(admission.own()).hasSize(1);
    }

    private CompanyId ask(String name) {
        as(stranger, "ROLE_SEEKER");
        return admission.request(new CompanyProfile(name, "We watch the estuary.", List.of("Leeds"), Optional.empty()));
    }

    private List<CompanyId> waiting() {
        return admission.waiting().stream().map(CompanyRequest::id).toList();
    }

    private static void asAdministrator() {
        as(new AccountId(java.util.UUID.randomUUID()), "ROLE_ADMINISTRATOR");
    }

    private static void as(AccountId account, String right) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(account.toString(), "", right));
    }

    @SuppressWarnings("unchecked")
    private Letter letter(Locale language) {
        SomePeople.Posted posted = people.letters().getLast();
        LetterWriter<LetterRequest> writer = (LetterWriter<LetterRequest>) writers.stream()
                .filter(each -> each.request().isInstance(posted.request()))
                .findFirst()
                .orElseThrow();
        return writer.write(posted.request(), posted.recipient(), language).orElseThrow();
    }
}
