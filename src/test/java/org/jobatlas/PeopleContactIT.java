package org.jobatlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jobatlas.account.AccountId;
import org.jobatlas.employer.CompanyId;
import org.jobatlas.job.PostingId;
import org.jobatlas.people.ContactDraft;
import org.jobatlas.people.ContactId;
import org.jobatlas.people.ContactState;
import org.jobatlas.people.Contacting;
import org.jobatlas.people.NotContactableException;
import org.jobatlas.people.NotContactableException.Reason;
import org.jobatlas.people.OwnContact;
import org.jobatlas.people.OwnContacts;
import org.jobatlas.people.SentContact;
import org.jobatlas.profile.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** A company writes to somebody whom it found: who it is comes with a yes, and goes with the consent. */
class PeopleContactIT extends PeopleCase {

    private static final String TEXT = "We liked what you do. Would you talk to us?";

    @Autowired
    Contacting contacting;

    @Autowired
    OwnContacts own;

    private PersonId person;

    @BeforeEach
    void theSeekerIsFound() {
        consent(true);
        awaitFound();
        published(posting);
        person = found().getFirst().id();
    }

    @Test
    void theSeekerReadsWhoAsksAboutWhatAndGetsALetter() {
        ask();
        OwnContact asked = asSeeker(own::list).getFirst();
        assertThat(asked.company()).isEqualTo("Merrydown Clinics");
        assertThat(asked.title()).isEqualTo("Staff Nurse");
        assertThat(asked.posting()).isEqualTo(posting);
        assertThat(asked.text()).isEqualTo(TEXT);
        assertThat(lettersTo(seeker)).isEqualTo(1);
    }

    @Test
    void theRecruiterKnowsNothingBeforeTheAnswer() {
        ask();
        SentContact sent = sent();
        assertThat(sent.state()).isEqualTo(ContactState.WAITING);
        assertThat(sent.who()).isEmpty();
        assertThat(sent.toString()).doesNotContain("@example.org", seeker.toString());
    }

    @Test
    void aYesShowsWhoItIsAndBothMayWrite() {
        ContactId contact = ask();
        asRecruiter(() -> done(() -> contacting.write(contact, "too early")));
        asSeeker(() -> done(() -> own.accept(contact)));
        asRecruiter(() -> done(() -> contacting.write(contact, "Monday?")));
        int before = lettersTo(recruiter);
        asSeeker(() -> done(() -> own.write(contact, "Gladly.")));
        asSeeker(() -> done(() -> own.write(contact, "At ten?")));
        assertThat(lettersTo(recruiter)).isEqualTo(before + 1);
        assertThat(sent().who().orElseThrow().email()).isEqualTo(seeker + "@example.org");
        assertThat(sent().messages())
                .extracting(message -> message.text())
                .containsExactly("Monday?", "Gladly.", "At ten?");
        assertThat(asSeeker(own::list).getFirst().messages()).hasSize(3);
    }

    @Test
    void aNoIsAllThatTheRecruiterLearnsAndNobodyAsksAgain() {
        ContactId contact = ask();
        asSeeker(() -> done(() -> own.decline(contact)));
        asSeeker(() -> done(() -> own.accept(contact)));
        assertThat(sent().state()).isEqualTo(ContactState.DECLINED);
        assertThat(sent().who()).isEmpty();
        assertRefused(Reason.ASKED_BEFORE);
        consent(false);
        consent(true);
        awaitFound();
        person = found().getFirst().id();
        assertRefused(Reason.ASKED_BEFORE);
    }

    @Test
    void withTheConsentEveryContactEnds() {
        ContactId contact = ask();
        asSeeker(() -> done(() -> own.accept(contact)));
        asRecruiter(() -> done(() -> contacting.write(contact, "Monday?")));
        consent(false);
        assertThat(asRecruiter(() -> contacting.list(company))).isEmpty();
        assertThat(asSeeker(own::list)).isEmpty();
        assertThat(database.sql("select count(*) from contact_message where contact_id = ?")
                        .param(contact.value())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertRefused(Reason.GONE);
        assertThatThrownBy(() -> asRecruiter(() -> done(() -> contacting.write(contact, "Still there?"))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aCompanyWritesToSoManyPeopleADayAndNoMore() {
        for (int i = 0; i < Contacting.DAILY; i++) {
            AccountId other = account();
            database.sql("""
                insert into contact_request (id, company_id, company_name, title, account_id, text, state, sent_at)
                values (gen_random_uuid(), ?, '', '', ?, '', 'WAITING', now())\
                """).params(company.value(), other.value()).update();
        }
        assertRefused(Reason.TOO_MANY);
    }

    @Test
    void nothingIsSentAboutADraftOrWithoutWords() {
        assertThatThrownBy(() ->
                        asRecruiter(() -> contacting.ask(new ContactDraft(company, posting, person, "  \u0000 "))))
                .isInstanceOfSatisfying(
                        NotContactableException.class,
                        e -> assertThat(e.reason()).isEqualTo(Reason.NOTHING_WRITTEN));
        database.sql("update posting set status = 'DRAFT' where id = ?")
                .param(posting.value())
                .update();
        assertRefused(Reason.POSTING_NOT_OPEN);
    }

    @Test
    void nobodyElseReadsAnswersOrWrites() {
        ContactId contact = ask();
        AccountId other = account();
        CompanyId elsewhere = company("Elsewhere Ltd " + other, other);
        assertThatThrownBy(() -> as(other, "SEEKER", () -> done(() -> own.accept(contact))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(other, "RECRUITER", () -> done(() -> contacting.write(contact, "x"))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(other, "RECRUITER", () -> contacting.list(company)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(as(other, "RECRUITER", () -> contacting.list(elsewhere))).isEmpty();
    }

    private ContactId ask() {
        return asRecruiter(() -> contacting.ask(new ContactDraft(company, posting, person, TEXT)));
    }

    private SentContact sent() {
        List<SentContact> all = asRecruiter(() -> contacting.list(company));
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private void assertRefused(Reason reason) {
        assertThatThrownBy(this::ask)
                .isInstanceOfSatisfying(
                        NotContactableException.class,
                        e -> assertThat(e.reason()).isEqualTo(reason));
    }

    private void published(PostingId draft) {
        database.sql("update posting set status = 'PUBLISHED' where id = ?")
                .param(draft.value())
                .update();
    }

    private int lettersTo(AccountId reader) {
        return database.sql("select count(*) from mail_letter where recipient = ?")
                .param(reader + "@example.org")
                .query(Integer.class)
                .single();
    }

    private static boolean done(Runnable work) {
        work.run();
        return true;
    }
}
