package org.jobatlas.people.internal;

import java.util.List;
import java.util.Optional;
import org.jobatlas.account.Correspondents;
import org.jobatlas.account.CurrentAccount;
import org.jobatlas.account.SystemRights;
import org.jobatlas.employer.Company;
import org.jobatlas.employer.CompanyId;
import org.jobatlas.hiring.Message;
import org.jobatlas.job.OwnedPosting;
import org.jobatlas.job.PostingStatus;
import org.jobatlas.people.ContactDraft;
import org.jobatlas.people.ContactId;
import org.jobatlas.people.ContactState;
import org.jobatlas.people.Contacting;
import org.jobatlas.people.NotContactableException;
import org.jobatlas.people.NotContactableException.Reason;
import org.jobatlas.people.SentContact;
import org.jobatlas.profile.FindablePeople;
import org.jobatlas.profile.FindableSeeker;
import org.jobatlas.profile.PersonId;
import org.jobatlas.shared.TypedText;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Contact requests of a company. */
@Service
@Transactional
class CompanyContacts implements Contacting {

    private final PeopleAccess access;
    private final FindablePeople people;
    private final CompanyVisibility sight;
    private final ContactRows rows;
    private final ContactLetters letters;
    private final Correspondents correspondents;
    private final CurrentAccount current;

    CompanyContacts(
            PeopleAccess access,
            FindablePeople people,
            CompanyVisibility sight,
            ContactRows rows,
            ContactLetters letters,
            Correspondents correspondents,
            CurrentAccount current) {
        this.access = access;
        this.people = people;
        this.sight = sight;
        this.rows = rows;
        this.letters = letters;
        this.correspondents = correspondents;
        this.current = current;
    }

    @Override
    public ContactId ask(ContactDraft typed) {
        Company company = access.company(typed.company());
        OwnedPosting posting = access.posting(typed.company(), typed.posting());
        String text = TypedText.text(typed.text(), ContactDraft.LONGEST);
        require(!text.isEmpty(), Reason.NOTHING_WRITTEN);
        require(posting.status() == PostingStatus.PUBLISHED, Reason.POSTING_NOT_OPEN);
        FindableSeeker person =
                seen(company, typed.person()).orElseThrow(() -> new NotContactableException(Reason.GONE));
        rows.lock(typed.company());
        require(rows.find(typed.company(), person.account()).isEmpty(), Reason.ASKED_BEFORE);
        require(rows.sentToday(typed.company()) < DAILY, Reason.TOO_MANY);
        ContactId contact = rows.add(
                        new ContactDraft(typed.company(), typed.posting(), typed.person(), text),
                        new ContactRows.Sender(current.get(), company.name(), posting.title(), person.account()))
                .orElseThrow(() -> new NotContactableException(Reason.ASKED_BEFORE));
        letters.post(person.account(), contact, ContactLetters.About.ASKED);
        return contact;
    }

    private static void require(boolean holds, Reason otherwise) {
        if (!holds) {
            throw new NotContactableException(otherwise);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ContactState> state(CompanyId id, PersonId person) {
        return seen(access.company(id), person)
                .flatMap(found -> rows.find(id, found.account()))
                .map(ContactRow::state);
    }

    private Optional<FindableSeeker> seen(Company company, PersonId person) {
        return sight.of(company.name(), SystemRights.call(() -> people.known(List.of(person)))).stream()
                .findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public List<SentContact> list(CompanyId company) {
        access.company(company);
        return rows.of(company).stream().map(this::sent).toList();
    }

    private SentContact sent(ContactRow row) {
        boolean accepted = row.state() == ContactState.ACCEPTED;
        return new SentContact(
                row.id(),
                row.title(),
                row.text(),
                row.state(),
                row.sentAt(),
                accepted ? who(row) : Optional.empty(),
                accepted ? rows.messages(row) : List.of());
    }

    /** Empty where the account is suspended or the consent withdrawn. */
    private Optional<SentContact.Who> who(ContactRow row) {
        return SystemRights.call(() -> people.of(row.person())
                .flatMap(found -> correspondents.find(List.of(row.person())).stream()
                        .findFirst()
                        .map(person -> new SentContact.Who(
                                person.name().orElse(person.email().value()),
                                person.email().value()))));
    }

    @Override
    public void write(ContactId contact, String text) {
        ContactRow row = rows.find(contact).orElseThrow(CompanyContacts::refused);
        access.company(row.company());
        String message = TypedText.text(text, Message.LONGEST);
        if (row.state() == ContactState.ACCEPTED && !message.isEmpty()) {
            rows.write(contact, current.get(), true, message);
            letters.post(row.person(), contact, ContactLetters.About.WRITTEN);
        }
    }

    private static AccessDeniedException refused() {
        return new AccessDeniedException("No message that whoever asks may see");
    }
}
