package org.jobatlas.employer.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.Accounts;
import org.jobatlas.account.CurrentAccount;
import org.jobatlas.account.Role;
import org.jobatlas.account.SystemRights;
import org.jobatlas.employer.Company;
import org.jobatlas.employer.CompanyAdmission;
import org.jobatlas.employer.CompanyId;
import org.jobatlas.employer.CompanyProfile;
import org.jobatlas.employer.CompanyRequest;
import org.jobatlas.employer.CompanyStatus;
import org.jobatlas.employer.TooManyCompaniesException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredAdmission implements CompanyAdmission {

    private static final int MOST_WAITING = 3;
    private static final int LONGEST_REASON = 1_000;

    private final CompanyRepository companies;
    private final CurrentAccount current;
    private final Accounts accounts;
    private final CompanyLetters letters;
    private final Clock clock;

    StoredAdmission(
            CompanyRepository companies,
            CurrentAccount current,
            Accounts accounts,
            CompanyLetters letters,
            Clock clock) {
        this.companies = companies;
        this.current = current;
        this.accounts = accounts;
        this.letters = letters;
        this.clock = clock;
    }

    @Override
    public CompanyId request(CompanyProfile profile) {
        AccountId asking = current.get();
        Optional<StoredCompany> waiting = companies.findFirstByRequestedByAndStatusAndNameIgnoreCase(
                asking.value(), CompanyStatus.REQUESTED, profile.name());
        if (waiting.isPresent()) {
            return waiting.get().toCompany().id();
        }
        if (companies.countByRequestedByAndStatus(asking.value(), CompanyStatus.REQUESTED) >= MOST_WAITING) {
            throw new TooManyCompaniesException();
        }
        return companies
                .save(StoredCompany.requested(profile, asking, clock.instant()))
                .toCompany()
                .id();
    }

    @Override
    @Transactional(readOnly = true)
    public List<CompanyRequest> own() {
        return companies.findByRequestedByOrderByCreatedAtDesc(current.get().value()).stream()
                .map(this::request)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<CompanyRequest> waiting() {
        return companies.findByStatusOrderByCreatedAt(CompanyStatus.REQUESTED).stream()
                .map(this::request)
                .toList();
    }

    private CompanyRequest request(StoredCompany company) {
        return new CompanyRequest(
                company.toCompany().id(),
                company.profile(),
                company.status(),
                company.requestedBy().flatMap(accounts::findName),
                company.createdAt(),
                company.reason());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Company> namesakes(CompanyId id) {
        StoredCompany company = companies.findById(id.value()).orElseThrow();
        return companies
                .findByNameIgnoreCaseAndIdNotOrderById(company.toCompany().name(), id.value())
                .stream()
                .filter(StoredCompany::isApproved)
                .map(StoredCompany::toCompany)
                .toList();
    }

    @Override
    public boolean approve(CompanyId id) {
        StoredCompany company = companies.findById(id.value()).orElseThrow();
        boolean decided = company.approve(clock.instant());
        if (decided) {
            company.requestedBy().ifPresent(owner -> SystemRights.run(() -> accounts.grant(owner, Role.RECRUITER)));
            letters.decided(company);
        }
        return decided;
    }

    @Override
    public boolean decline(CompanyId id, String reason) {
        String why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("A reason has 1 to " + LONGEST_REASON + " characters");
        }
        StoredCompany company = companies.findById(id.value()).orElseThrow();
        boolean decided = company.decline(why, clock.instant());
        if (decided) {
            letters.decided(company);
        }
        return decided;
    }
}
