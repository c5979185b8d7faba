package org.jobatlas.people.internal;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jobatlas.account.CurrentAccount;
import org.jobatlas.account.SystemRights;
import org.jobatlas.feedback.Feedback;
import org.jobatlas.hiring.Message;
import org.jobatlas.people.ContactId;
import org.jobatlas.people.ContactState;
import org.jobatlas.people.OwnContact;
import org.jobatlas.people.OwnContacts;
import org.jobatlas.people.SeekerCard;
import org.jobatlas.profile.FindablePeople;
import org.jobatlas.profile.FindableSeeker;
import org.jobatlas.shared.TypedText;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Contact requests to the signed-in seeker. */
@Service
@Transactional
class SeekerContacts implements OwnContacts {

    private final ContactRows rows;
    private final ContactLetters letters;
    private final FindablePeople people;
    private final Cards cards;
    private final Feedback feedback;
    private final CurrentAccount current;

    SeekerContacts(
            ContactRows rows,
            ContactLetters letters,
            FindablePeople people,
            Cards cards,
            Feedback feedback,
            CurrentAccount current) {
        this.rows = rows;
        this.letters = letters;
        this.people = people;
        this.cards = cards;
        this.feedback = feedback;
        this.current = current;
    }

    @Override
    @Transactional(readOnly = true)
    public List<OwnContact> list() {
        return rows.of(current.get()).stream()
                .map(row -> new OwnContact(
                        row.id(),
                        row.companyName(),
                        row.posting(),
                        row.title(),
                        row.text(),
                        row.state(),
                        row.sentAt(),
                        rows.messages(row)))
                .toList();
    }

    @Override
    public void accept(ContactId contact) {
        ContactRow row = mine(contact);
        if (people.of(row.person()).isPresent()
                && rows.answer(contact, ContactState.ACCEPTED)
                && row.recruiter() != null) {
            letters.post(row.recruiter(), contact, ContactLetters.About.ACCEPTED);
        }
    }

    @Override
    public void decline(ContactId contact) {
        rows.answer(mine(contact).id(), ContactState.DECLINED);
    }

    @Override
    public void write(ContactId contact, String text) {
        ContactRow row = mine(contact);
        String message = TypedText.text(text, Message.LONGEST);
        if (row.state() == ContactState.ACCEPTED && !message.isEmpty()) {
            // one letter for each turn: whoever writes ten messages in a row does not send ten letters
            boolean answer = rows.companyWroteLast(contact);
            rows.write(contact, current.get(), false, message);
            if (answer && row.recruiter() != null) {
                letters.post(row.recruiter(), contact, ContactLetters.About.ANSWERED);
            }
        }
    }

    @Override
    public Optional<SeekerCard> asFound() {
        return people.of(current.get())
                .flatMap(seeker -> SystemRights.call(() -> people.read(List.of(seeker.id())).stream()
                        .map(person -> cards.of(person, List.of()))
                        .findFirst()));
    }

    @Override
    public Unseen unseen() {
        return new Unseen(
                people.of(current.get()).map(FindableSeeker::employers).orElse(List.of()),
                new TreeSet<>(feedback.blockedEmployers()));
    }

    private ContactRow mine(ContactId contact) {
        return rows.find(contact)
                .filter(row -> row.person().equals(current.get()))
                .orElseThrow(() -> new AccessDeniedException("No message that whoever asks may see"));
    }
}
