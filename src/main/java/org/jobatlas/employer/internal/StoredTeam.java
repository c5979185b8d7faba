package org.jobatlas.employer.internal;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.Accounts;
import org.jobatlas.account.CurrentAccount;
import org.jobatlas.account.LinkExpiredException;
import org.jobatlas.account.Role;
import org.jobatlas.account.SystemRights;
import org.jobatlas.employer.Company;
import org.jobatlas.employer.CompanyId;
import org.jobatlas.employer.CompanyTeam;
import org.jobatlas.employer.Rights;
import org.jobatlas.employer.TeamInvitation;
import org.jobatlas.employer.TeamMember;
import org.jobatlas.mail.Mail;
import org.jobatlas.shared.EmailAddress;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredTeam implements CompanyTeam {

    private final CompanyRepository companies;
    private final OwnCompanies own;
    private final CompanyInvitations invitations;
    private final CurrentAccount current;
    private final Accounts accounts;
    private final ObjectProvider<Mail> mail;
    private final Clock clock;

    StoredTeam(
            CompanyRepository companies,
            OwnCompanies own,
            CompanyInvitations invitations,
            CurrentAccount current,
            Accounts accounts,
            ObjectProvider<Mail> mail,
            Clock clock) {
        this.companies = companies;
        this.own = own;
        this.invitations = invitations;
        this.current = current;
        this.accounts = accounts;
        this.mail = mail;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Rights> ownRights(CompanyId company) {
        return companies
                .findById(company.value())
                .filter(StoredCompany::isApproved)
                .flatMap(found -> found.rights(current.get()));
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
        return new TeamMember(
                account, accounts.findName(account).orElse(""), membership.getRights(), membership.getJoinedAt());
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
        UUID invitation = invitations.create(company, email, rights, current.get());
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
    }

    @Override
    public void remove(CompanyId company, AccountId member) {
        StoredCompany found = current.is(member) ? own.asMember(company) : own.asOwner(company);
        found.remove(member);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Company> findInvited(String secret) {
        return invitations
                .find(secret)
                .flatMap(open -> companies.findById(open.company().value()))
                .filter(StoredCompany::isApproved)
                .map(StoredCompany::toCompany);
    }

    @Override
    public void accept(String secret) {
        CompanyInvitations.Open open = invitations.find(secret).orElseThrow(LinkExpiredException::new);
        StoredCompany company = companies
                .findById(open.company().value())
                .filter(StoredCompany::isApproved)
                .orElseThrow(LinkExpiredException::new);
        if (!invitations.use(open.id())) {
            throw new LinkExpiredException();
        }
        AccountId joining = current.get();
        company.join(joining, open.rights(), clock.instant());
        SystemRights.run(() -> accounts.grant(joining, Role.RECRUITER));
    }
}
