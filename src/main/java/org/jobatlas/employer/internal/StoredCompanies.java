package org.jobatlas.employer.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.CurrentAccount;
import org.jobatlas.employer.Companies;
import org.jobatlas.employer.Company;
import org.jobatlas.employer.CompanyId;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredCompanies implements Companies {

    private final CompanyRepository companies;
    private final CurrentAccount current;
    private final Clock clock;

    StoredCompanies(CompanyRepository companies, CurrentAccount current, Clock clock) {
        this.companies = companies;
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
        if (own().stream().noneMatch(own -> own.id().equals(company))) {
            throw new AccessDeniedException("Only recruiters of the company may do that");
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<CompanyId> find(String name) {
        return companies
                .findFirstByNameIgnoreCaseOrderById(name.strip())
                .map(company -> company.toCompany().id());
    }

    @Override
    public CompanyId create(String name) {
        return companies
                .save(new StoredCompany(name.strip(), clock.instant()))
                .toCompany()
                .id();
    }

    @Override
    public void addRecruiter(CompanyId company, AccountId recruiter) {
        get(company).add(recruiter, clock.instant());
    }

    @Override
    public void removeRecruiter(CompanyId company, AccountId recruiter) {
        get(company).remove(recruiter);
    }

    private StoredCompany get(CompanyId id) {
        return companies.findById(id.value()).orElseThrow();
    }
}
