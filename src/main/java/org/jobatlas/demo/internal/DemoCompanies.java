package org.jobatlas.demo.internal;

import java.util.Optional;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.DemoAccount;
import org.jobatlas.account.Role;
import org.jobatlas.demo.internal.SampleCompanies.SampleCompany;
import org.jobatlas.employer.Companies;
import org.jobatlas.employer.CompanyAdmission;
import org.jobatlas.employer.CompanyId;
import org.jobatlas.employer.CompanyPages;
import org.jobatlas.employer.CompanyTeam;
import org.jobatlas.employer.Rights;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Creates the companies of the demo: pages, teams, a posting in each state, and one company that waits for approval.
 */
@Component
@ConditionalOnProperty("jobatlas.demo")
class DemoCompanies {

    private final DemoPeople people;
    private final Companies companies;
    private final CompanyPages pages;
    private final CompanyTeam team;
    private final CompanyAdmission admission;
    private final DemoPostings postings;
    private final TransactionOperations transaction;

    DemoCompanies(
            DemoPeople people,
            Companies companies,
            CompanyPages pages,
            CompanyTeam team,
            CompanyAdmission admission,
            DemoPostings postings,
            TransactionOperations transaction) {
        this.people = people;
        this.companies = companies;
        this.pages = pages;
        this.team = team;
        this.admission = admission;
        this.postings = postings;
        this.transaction = transaction;
    }

    /** Called with system rights, in one transaction; a company that already has a profile is left unchanged. */
    void settle(DemoAccount recruiter) {
        SampleCompanies samples = SampleCompanies.read();
        transaction.executeWithoutResult(status -> {
            for (SampleCompany sample : samples.companies()) {
                companies
                        .find(sample.profile().name())
                        .filter(this::isSilent)
                        .ifPresent(id -> settle(id, sample, recruiter));
            }
            people.invent(samples.waiting().person(), Role.SEEKER)
                    .ifPresent(asking -> people.act(
                            asking, () -> admission.request(samples.waiting().profile())));
        });
    }

    private boolean isSilent(CompanyId id) {
        return pages.find(id).filter(page -> page.profile().about().isEmpty()).isPresent();
    }

    private void settle(CompanyId id, SampleCompany sample, DemoAccount recruiter) {
        boolean own = sample.person().isEmpty();
        (own ? Optional.of(recruiter) : people.invent(sample.person(), Role.RECRUITER)).ifPresent(owner -> {
            companies.addRecruiter(id, owner.id());
            Optional<AccountId> colleague = colleague(id, sample);
            people.act(owner, () -> {
                present(id, sample);
                colleague.ifPresent(member -> team.assign(id, member, Rights.MEMBER));
                if (own) {
                    SampleCompanies.read().postings().forEach(posting -> postings.write(id, posting));
                }
            });
        });
    }

    private Optional<AccountId> colleague(CompanyId id, SampleCompany sample) {
        Optional<AccountId> colleague = Optional.of(sample.colleague())
                .filter(name -> !name.isEmpty())
                .flatMap(name -> people.invent(name, Role.RECRUITER))
                .map(DemoAccount::id);
        colleague.ifPresent(member -> companies.addRecruiter(id, member));
        return colleague;
    }

    private void present(CompanyId id, SampleCompany sample) {
        pages.write(id, sample.profile());
        pages.changeLogo(
                id, DemoLogo.png(sample.colours(), sample.profile().name().length()));
    }
}
