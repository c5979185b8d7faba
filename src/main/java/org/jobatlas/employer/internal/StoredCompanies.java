package org.jobatlas.employer.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.CurrentAccount;
import org.jobatlas.employer.Companies;
import org.jobatlas.employer.Company;
import org.jobatlas.employer.CompanyId;
import org.jobatlas.employer.CompanyStatus;
import org.jobatlas.employer.Rights;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredCompanies implements Companies {

    private final CompanyRepository companies;
    private final OwnCompanies own;
    private final CurrentAccount current;
    private final Clock clock;

    StoredCompanies(CompanyRepository companies, OwnCompanies own, CurrentAccount current, Clock clock) {
        this.companies = companies;
        this.own = own;
        this.current = current;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Company> own() {
        return companies.findByRecruiter(current.get().value()).stream()
                .map(StoredCompany::toCompany)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public void checkOwn(CompanyId company) {
        own.asMember(company);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<CompanyId> find(String name) {
        return companies
                .findFirstByNameIgnoreCaseAndStatusOrderById(name.strip(), CompanyStatus.APPROVED)
                .map(company -> company.toCompany().id());
    }

    @Override
    @Transactional(readOnly = true)
    public List<AccountId> recruiters(CompanyId company) {
        return companies
                .findById(company.value())
                .map(StoredCompany::recruiters)
                .orElse(List.of());
    }

    @Override
    public CompanyId create(String name) {
        return companies
                .save(StoredCompany.approved(name.strip(), clock.instant()))
                .toCompany()
                .id();
    }

    @Override
    public void addRecruiter(CompanyId company, AccountId recruiter) {
        get(company).join(recruiter, Rights.OWNER, clock.instant());
    }

    @Override
    public void removeRecruiter(CompanyId company, AccountId recruiter) {
        get(company).remove(recruiter);
    }

    private StoredCompany get(CompanyId id) {
        return companies.findById(id.value()).orElseThrow();
    }
}
