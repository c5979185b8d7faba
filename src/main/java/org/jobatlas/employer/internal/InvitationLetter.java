package org.jobatlas.employer.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jobatlas.employer.CompanyId;
import org.jobatlas.mail.Letter;
import org.jobatlas.mail.LetterRequest;
import org.jobatlas.mail.LetterTexts;
import org.jobatlas.mail.LetterWriter;
import org.jobatlas.shared.EmailAddress;
import org.jobatlas.shared.PublicAddress;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Invites somebody to recruit for a company. */
@Component
class InvitationLetter implements LetterWriter<InvitationLetter.Request> {

    /** This invitation is to be sent. */
    record Request(UUID invitation) implements LetterRequest {}

    private final CompanyInvitations invitations;
    private final CompanyRepository companies;
    private final PublicAddress address;
    private final LetterTexts texts = new LetterTexts("employer");

    InvitationLetter(CompanyInvitations invitations, CompanyRepository companies, PublicAddress address) {
        this.invitations = invitations;
        this.companies = companies;
        this.address = address;
    }

    @Override
    public String kind() {
        return "employer.invitation";
    }

    @Override
    public Class<Request> request() {
        return Request.class;
    }

    @Override
    @Transactional
    public Optional<Letter> write(Request request, EmailAddress recipient, Locale language) {
        return invitations
                .company(request.invitation())
                .map(CompanyId::value)
                .flatMap(companies::findById)
                .map(company ->
                        letter(company.toCompany().name(), invitations.newSecret(request.invitation()), language));
    }

    private Letter letter(String company, String secret, Locale language) {
        return new Letter(
                texts.get(language, "employer.letter.invitation.subject", company),
                Optional.empty(),
                List.of(texts.get(language, "employer.letter.invitation.body", company)),
                Optional.of(new Letter.Action(
                        texts.get(language, "employer.letter.invitation.link"),
                        address.of("invitation?token=" + secret))),
                List.of(texts.get(language, "employer.letter.invitation.after")));
    }
}
