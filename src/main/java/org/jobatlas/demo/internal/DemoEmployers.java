package org.jobatlas.demo.internal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.DemoAccount;
import org.jobatlas.demo.DemoCatalogue;
import org.jobatlas.demo.internal.SampleCompanies.SampleCompany;
import org.jobatlas.employer.Companies;
import org.jobatlas.employer.CompanyId;
import org.jobatlas.job.PostingCatalogue;
import org.jobatlas.job.PostingId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Turns some employers of the catalogue into companies, assigns their postings, and creates applicants for the first
 * one.
 */
@Component
class DemoEmployers {

    private final DemoCatalogue catalogue;
    private final Companies companies;
    private final PostingCatalogue postings;
    private final DemoApplicants applicants;
    private final TransactionOperations transaction;

    DemoEmployers(
            DemoCatalogue catalogue,
            Companies companies,
            PostingCatalogue postings,
            DemoApplicants applicants,
            TransactionOperations transaction) {
        this.catalogue = catalogue;
        this.companies = companies;
        this.postings = postings;
        this.applicants = applicants;
        this.transaction = transaction;
    }

    /**
     * Called with system rights, after the catalogue was loaded. Each company is created whole or not at all, and left
     * unchanged once its postings are its own.
     */
    void found(DemoAccount recruiter) {
        Map<String, List<PostingId>> byEmployer = catalogue.postings().stream()
                .filter(posting -> posting.employer() != null)
                .collect(Collectors.groupingBy(
                        posting -> Objects.requireNonNull(posting.employer()),
                        Collectors.mapping(
                                posting -> PostingId.of(posting.source(), posting.sourceId()), Collectors.toList())));
        SampleCompanies.read().companies().forEach(sample -> {
            List<PostingId> theirs = byEmployer.getOrDefault(sample.profile().name(), List.of());
            if (postings.findPublished(theirs).stream().anyMatch(posting -> posting.company() == null)) {
                transaction.executeWithoutResult(status -> found(sample, theirs, recruiter.id()));
            }
        });
    }

    private void found(SampleCompany sample, List<PostingId> theirs, AccountId recruiter) {
        String name = sample.profile().name();
        CompanyId company = companies.find(name).orElseGet(() -> companies.create(name));
        postings.entrust(theirs, company);
        if (sample.person().isEmpty()) {
            companies.addRecruiter(company, recruiter);
            applicants.fill(theirs, recruiter);
        }
    }
}
