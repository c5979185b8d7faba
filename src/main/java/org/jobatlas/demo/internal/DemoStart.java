package org.jobatlas.demo.internal;

import java.util.List;
import java.util.Locale;
import org.jobatlas.account.DemoAccount;
import org.jobatlas.account.DemoAccounts;
import org.jobatlas.account.Role;
import org.jobatlas.account.SystemRights;
import org.jobatlas.demo.DemoLoader;
import org.jobatlas.job.SaveSummary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Prepares accounts and catalogue of a demo portal. */
@Component
@Profile("portal")
@ConditionalOnProperty("jobatlas.demo")
class DemoStart {

    private static final Logger log = LoggerFactory.getLogger(DemoStart.class);
    private static final int AFTER_THE_ADDRESS = 10;

    private final DemoAccounts accounts;
    private final DemoLoader loader;
    private final DemoEmployers employers;
    private final DemoCompanies companies;
    private final DemoVisitors visitors;

    DemoStart(
            DemoAccounts accounts,
            DemoLoader loader,
            DemoEmployers employers,
            DemoCompanies companies,
            DemoVisitors visitors) {
        this.accounts = accounts;
        this.loader = loader;
        this.employers = employers;
        this.companies = companies;
        this.visitors = visitors;
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
        List<DemoAccount> recruiters = prepared.stream()
                .filter(account -> account.role() == Role.RECRUITER)
                .toList();
        SaveSummary summary = SystemRights.call(() -> loader.load());
        if (summary.added() > 0) {
            log.info("Loaded {} demo postings; their meaning is computed in the background", summary.added());
        }
        SystemRights.run(() -> recruiters.forEach(employers::found));
        SystemRights.run(() -> recruiters.forEach(companies::settle));
        visitors.come(prepared);
    }
}
