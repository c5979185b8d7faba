package org.jobatlas.people.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.Consent.Use;
import org.jobatlas.account.Consents;
import org.jobatlas.account.Correspondents;
import org.jobatlas.account.SystemRights;
import org.jobatlas.mail.Letter;
import org.jobatlas.mail.LetterRequest;
import org.jobatlas.mail.LetterTexts;
import org.jobatlas.mail.LetterWriter;
import org.jobatlas.mail.Mail;
import org.jobatlas.people.ContactId;
import org.jobatlas.people.ContactState;
import org.jobatlas.shared.EmailAddress;
import org.jobatlas.shared.PublicAddress;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Informs people about contact requests, and recruiters about accepted ones. */
@Component
class ContactLetters {

    /** The subject of a letter. */
    enum About {
        ASKED,
        WRITTEN,
        ACCEPTED,
        ANSWERED;

        /** Whether a recruiter reads it. */
        boolean ofRecruiter() {
            return this == ACCEPTED || this == ANSWERED;
        }
    }

    private final Mail mail;
    private final Correspondents correspondents;
    private final Consents consents;

    ContactLetters(Mail mail, Correspondents correspondents, Consents consents) {
        this.mail = mail;
        this.correspondents = correspondents;
        this.consents = consents;
    }

    /** A letter about a contact; details are looked up when it is written. */
    record Request(UUID contact, About about) implements LetterRequest {}

    @Transactional(propagation = Propagation.MANDATORY)
    void post(AccountId recipient, ContactId contact, About about) {
        Set<AccountId> reached = SystemRights.call(() -> consents.giversAmong(Use.LETTERS, List.of(recipient)));
        SystemRights.call(() -> correspondents.find(reached))
                .forEach(person -> mail.post(person.email(), person.language(), new Request(contact.value(), about)));
    }

    /** Writes the letter; empty where the request was answered or withdrawn meanwhile. */
    @Component
    static class Writer implements LetterWriter<Request> {

        private final LetterTexts texts = new LetterTexts("people");
        private final ContactRows rows;
        private final PublicAddress address;

        Writer(ContactRows rows, PublicAddress address) {
            this.rows = rows;
            this.address = address;
        }

        @Override
        public String kind() {
            return "people.contact";
        }

        @Override
        public Class<Request> request() {
            return Request.class;
        }

        @Override
        public Optional<Letter> write(Request request, EmailAddress recipient, Locale language) {
            return rows.find(new ContactId(request.contact()))
                    .filter(row -> request.about() == About.ASKED
                            ? row.state() == ContactState.WAITING
                            : row.state() == ContactState.ACCEPTED)
                    .map(row -> letter(row, request.about(), language));
        }

        private Letter letter(ContactRow row, About about, Locale language) {
            String key = "people.letter." + about;
            return new Letter(
                    texts.get(language, key + ".subject", row.title(), row.companyName()),
                    Optional.empty(),
                    List.of(texts.get(language, key + ".body", row.title(), row.companyName())),
                    Optional.of(new Letter.Action(
                            texts.get(language, "people.letter.link"),
                            address.of(about.ofRecruiter() ? "recruiter/contacts" : "contacts"))),
                    List.of());
        }
    }
}
