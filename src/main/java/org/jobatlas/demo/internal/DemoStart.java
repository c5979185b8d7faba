package org.jobatlas.demo.internal;

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
import org.jobatlas.job.PostingDraft;
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

    DemoStart(DemoAccounts accounts, DemoLoader loader, DemoCatalogue catalogue, Companies companies) {
        this.accounts = accounts;
        this.loader = loader;
        this.catalogue = catalogue;
        this.companies = companies;
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
    }

    /** Lets the recruiter see the postings of the employer that has most of them. */
    private void employ(DemoAccount recruiter) {
        Map<String, Long> postings = catalogue.postings().stream()
                .map(PostingDraft::employer)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(employer -> employer, TreeMap::new, Collectors.counting()));
        postings.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .ifPresent(name -> companies.addRecruiter(
                        companies.find(name).orElseGet(() -> companies.create(name)), recruiter.id()));
    }
}
