package org.jobatlas.employer.internal;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.LinkExpiredException;
import org.jobatlas.employer.CompanyId;
import org.jobatlas.employer.CompanyTeam;
import org.jobatlas.employer.InvitationOffer;
import org.jobatlas.employer.Rights;
import org.jobatlas.employer.TeamInvitation;
import org.jobatlas.employer.TeamMember;
import org.jobatlas.mail.Mail;
import org.jobatlas.shared.EmailAddress;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredTeam implements CompanyTeam {

    private final CompanyRepository companies;
    private final OwnCompanies own;
    private final CompanyInvitations invitations;
    private final TeamPeople people;
    private final ObjectProvider<Mail> mail;
    private final Clock clock;

    StoredTeam(
            CompanyRepository companies,
            OwnCompanies own,
            CompanyInvitations invitations,
            TeamPeople people,
            ObjectProvider<Mail> mail,
            Clock clock) {
        this.companies = companies;
        this.own = own;
        this.invitations = invitations;
        this.people = people;
        this.mail = mail;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Rights> ownRights(CompanyId company) {
        return companies
                .findById(company.value())
                .filter(StoredCompany::isApproved)
                .flatMap(found -> found.rights(people.asking()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<TeamMember> members(CompanyId company) {
        return own.asMember(company).team().entrySet().stream()
                .map(this::member)
                .sorted(Comparator.comparing(TeamMember::joinedAt).thenComparing(TeamMember::name))
                .toList();
    }

    private TeamMember member(Map.Entry<UUID, Membership> entry) {
        AccountId account = new AccountId(entry.getKey());
        Membership membership = entry.getValue();
        return new TeamMember(account, people.name(account), membership.getRights(), membership.getJoinedAt());
    }

    @Override
    @Transactional(readOnly = true)
    public List<TeamInvitation> invitations(CompanyId company) {
        own.asOwner(company);
        return invitations.open(company);
    }

    @Override
    public void invite(CompanyId company, EmailAddress email, Rights rights) {
        own.asOwner(company);
        UUID invitation = invitations.create(company, email, rights, people.asking());
        people.noteInvited(rights);
        Locale language = LocaleContextHolder.getLocale();
        mail.getObject().post(email, language, new InvitationLetter.Request(invitation));
    }

    @Override
    public void withdraw(CompanyId company, UUID invitation) {
        own.asOwner(company);
        invitations.withdraw(company, invitation);
    }

    @Override
    public void assign(CompanyId company, AccountId member, Rights rights) {
        own.asOwner(company).assign(member, rights);
        people.noteRights(member, rights.name());
    }

    @Override
    public void remove(CompanyId company, AccountId member) {
        StoredCompany found = people.asking().equals(member) ? own.asMember(company) : own.asOwner(company);
        found.remove(member);
        people.noteRights(member, "NONE");
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<InvitationOffer> findInvited(String secret) {
        return invitations.find(secret).flatMap(this::offer);
    }

    private Optional<InvitationOffer> offer(CompanyInvitations.Open open) {
        if (!people.isAsking(open.email())) {
            return Optional.of(new InvitationOffer.SomebodyElses(hinted(open.email())));
        }
        return approved(open).map(StoredCompany::toCompany).map(InvitationOffer.Yours::new);
    }

    /** Shortened so that only its owner recognises the address. */
    private static String hinted(EmailAddress address) {
        String local = address.localPart();
        return local.charAt(0) + "…" + address.value().substring(local.length());
    }

    private Optional<StoredCompany> approved(CompanyInvitations.Open open) {
        return companies.findById(open.company().value()).filter(StoredCompany::isApproved);
    }

    @Override
    public void accept(String secret) {
        CompanyInvitations.Open open = invitations.find(secret).orElseThrow(LinkExpiredException::new);
        if (!people.isAsking(open.email())) {
            people.noteRefused();
            throw new AccessDeniedException("The invitation was sent to another address");
        }
        StoredCompany company = approved(open).orElseThrow(LinkExpiredException::new);
        if (!invitations.use(open.id())) {
            throw new LinkExpiredException();
        }
        company.join(people.asking(), open.rights(), clock.instant());
        people.makeRecruiter(people.asking(), open.rights());
    }
}
