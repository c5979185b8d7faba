package org.jobatlas.demo.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jobatlas.account.DemoAccount;
import org.jobatlas.account.DemoAccounts;
import org.jobatlas.account.Role;
import org.jobatlas.account.SystemRights;
import org.jobatlas.demo.DemoCatalogue;
import org.jobatlas.demo.DemoLoader;
import org.jobatlas.employer.Companies;
import org.jobatlas.employer.CompanyId;
import org.jobatlas.job.PostingCatalogue;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.SaveSummary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Prepares accounts and catalogue of a portal that is tried out. */
@Component
@Profile("portal")
@ConditionalOnProperty("jobatlas.demo")
class DemoStart {

    private static final Logger log = LoggerFactory.getLogger(DemoStart.class);
    private static final int AFTER_THE_ADDRESS = 10;

    private final DemoAccounts accounts;
    private final DemoLoader loader;
    private final DemoCatalogue catalogue;
    private final Companies companies;
    private final PostingCatalogue postings;
    private final DemoApplicants applicants;
    private final DemoVisitors visitors;

    DemoStart(
            DemoAccounts accounts,
            DemoLoader loader,
            DemoCatalogue catalogue,
            Companies companies,
            PostingCatalogue postings,
            DemoApplicants applicants,
            DemoVisitors visitors) {
        this.applicants = applicants;
        this.visitors = visitors;
        this.accounts = accounts;
        this.loader = loader;
        this.catalogue = catalogue;
        this.companies = companies;
        this.postings = postings;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(AFTER_THE_ADDRESS)
    void prepare() {
        List<DemoAccount> prepared = SystemRights.call(accounts::prepare);
        for (DemoAccount account : prepared) {
            System.out.printf(
                    Locale.ROOT,
                    "  %-14s %-26s %s%n",
                    account.role().name().toLowerCase(Locale.ROOT),
                    account.email().value(),
                    account.password());
        }
        System.out.println();
        Thread.ofVirtual().name("demo-loader").start(() -> load(prepared));
    }

    private void load(List<DemoAccount> prepared) {
        SaveSummary summary = SystemRights.call(loader::loadIfEmpty);
        if (summary.added() > 0) {
            SystemRights.run(() -> prepared.stream()
                    .filter(account -> account.role() == Role.RECRUITER)
                    .forEach(this::employ));
            log.info("Loaded {} demo postings; their meaning is computed in the background", summary.added());
        }
        visitors.come(prepared);
    }

    /** Lets the recruiter work for the employer that has most postings, and gives those to the company. */
    private void employ(DemoAccount recruiter) {
        Map<String, List<PostingId>> byEmployer = catalogue.postings().stream()
                .filter(posting -> posting.employer() != null)
                .collect(Collectors.groupingBy(
                        posting -> Objects.requireNonNull(posting.employer()),
                        TreeMap::new,
                        Collectors.mapping(
                                posting -> PostingId.of(posting.source(), posting.sourceId()), Collectors.toList())));
        byEmployer.entrySet().stream()
                .max(Comparator.comparingInt(entry -> entry.getValue().size()))
                .ifPresent(most -> {
                    CompanyId company = companies.find(most.getKey()).orElseGet(() -> companies.create(most.getKey()));
                    companies.addRecruiter(company, recruiter.id());
                    postings.entrust(most.getValue(), company);
                    applicants.fill(most.getValue(), recruiter.id());
                });
    }
}
