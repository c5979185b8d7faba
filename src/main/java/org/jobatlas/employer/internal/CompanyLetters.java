package org.jobatlas.employer.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jobatlas.account.Correspondents;
import org.jobatlas.account.SystemRights;
import org.jobatlas.mail.Letter;
import org.jobatlas.mail.LetterRequest;
import org.jobatlas.mail.LetterTexts;
import org.jobatlas.mail.LetterWriter;
import org.jobatlas.mail.Mail;
import org.jobatlas.shared.EmailAddress;
import org.jobatlas.shared.PublicAddress;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Informs the requester of a company about the decision. */
@Component
class CompanyLetters implements LetterWriter<CompanyLetters.Request> {

    /** A decision on this company was made. */
    record Request(UUID company) implements LetterRequest {}

    private final CompanyRepository companies;
    private final ObjectProvider<Mail> mail;
    private final Correspondents correspondents;
    private final PublicAddress address;
    private final LetterTexts texts = new LetterTexts("employer");

    CompanyLetters(
            CompanyRepository companies,
            ObjectProvider<Mail> mail,
            Correspondents correspondents,
            PublicAddress address) {
        this.companies = companies;
        this.mail = mail;
        this.correspondents = correspondents;
        this.address = address;
    }

    void decided(StoredCompany company) {
        company.requestedBy()
                .map(List::of)
                .map(asked -> SystemRights.call(() -> correspondents.find(asked)))
                .orElse(List.of())
                .forEach(reader -> mail.getObject()
                        .post(
                                reader.email(),
                                reader.language(),
                                new Request(company.toCompany().id().value())));
    }

    @Override
    public String kind() {
        return "employer.decided";
    }

    @Override
    public Class<Request> request() {
        return Request.class;
    }

    @Override
    public Optional<Letter> write(Request request, EmailAddress recipient, Locale language) {
        return companies.findById(request.company()).map(company -> letter(company, language));
    }

    private Letter letter(StoredCompany company, Locale language) {
        String key = "employer.letter." + (company.isApproved() ? "approved" : "declined");
        String name = company.toCompany().name();
        return new Letter(
                texts.get(language, key + ".subject", name),
                Optional.empty(),
                List.of(texts.get(
                        language, key + ".body", name, company.reason().orElse(""))),
                Optional.of(new Letter.Action(
                        texts.get(language, key + ".link"),
                        address.of(company.isApproved() ? "recruiter" : "recruit"))),
                List.of());
    }
}
