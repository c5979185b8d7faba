package org.jobatlas.job.internal.writing;

import java.time.Clock;
import java.time.Instant;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.Correspondents;
import org.jobatlas.account.SystemRights;
import org.jobatlas.employer.Companies;
import org.jobatlas.job.index.Posting;
import org.jobatlas.job.internal.PostingRepository;
import org.jobatlas.mail.Letter;
import org.jobatlas.mail.LetterRequest;
import org.jobatlas.mail.LetterTexts;
import org.jobatlas.mail.LetterWriter;
import org.jobatlas.mail.Mail;
import org.jobatlas.shared.EmailAddress;
import org.jobatlas.shared.PublicAddress;
import org.jobatlas.uikit.Dates;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells the recruiters of a posting that it ends soon. */
@Component
class ExpiryLetter implements LetterWriter<ExpiryLetter.Request> {

    /** This posting ends soon. */
    record Request(UUID posting) implements LetterRequest {}

    private final PostingRepository postings;
    private final ObjectProvider<Companies> companies;
    private final ObjectProvider<Correspondents> correspondents;
    private final ObjectProvider<Mail> mail;
    private final ObjectProvider<PublicAddress> address;
    private final Clock clock;
    private final LetterTexts texts = new LetterTexts("posting");

    ExpiryLetter(
            PostingRepository postings,
            ObjectProvider<Companies> companies,
            ObjectProvider<Correspondents> correspondents,
            ObjectProvider<Mail> mail,
            ObjectProvider<PublicAddress> address,
            Clock clock) {
        this.postings = postings;
        this.companies = companies;
        this.correspondents = correspondents;
        this.mail = mail;
        this.address = address;
        this.clock = clock;
    }

    /** Once for every end. */
    void send(Posting posting) {
        Instant end = posting.getExpiresAt();
        if (end == null || posting.isWarnedOf(end)) {
            return;
        }
        posting.warned(end);
        List<AccountId> readers = Optional.ofNullable(posting.company())
                .map(company -> SystemRights.call(() -> companies.getObject().recruiters(company)))
                .orElse(List.of());
        SystemRights.call(() -> correspondents.getObject().find(readers))
                .forEach(reader ->
                        mail.getObject().post(reader.email(), reader.language(), new Request(posting.getId())));
    }

    @Override
    public String kind() {
        return "job.expiry";
    }

    @Override
    public Class<Request> request() {
        return Request.class;
    }

    @Override
    public Optional<Letter> write(Request request, EmailAddress recipient, Locale language) {
        return postings.findById(request.posting())
                .filter(posting -> posting.getExpiresAt() != null && !posting.expired(clock.instant()))
                .map(posting -> letter(posting, language));
    }

    private Letter letter(Posting posting, Locale language) {
        Locale spoken = LetterTexts.spoken(language);
        String end = Dates.date(FormatStyle.LONG, spoken)
                .format(Dates.chosenDay(Objects.requireNonNull(posting.getExpiresAt())));
        return new Letter(
                texts.get(language, "posting.letter.expiry.subject", posting.getTitle()),
                Optional.empty(),
                List.of(texts.get(language, "posting.letter.expiry.body", posting.getTitle(), end)),
                Optional.of(new Letter.Action(
                        texts.get(language, "posting.letter.expiry.link"),
                        address.getObject().of("recruiter/postings/" + posting.getId()))),
                List.of());
    }
}
