package org.jobatlas.demo.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jobatlas.account.DemoAccount;
import org.jobatlas.account.DemoAccounts;
import org.jobatlas.account.Role;
import org.jobatlas.account.SystemRights;
import org.jobatlas.demo.DemoCatalogue;
import org.jobatlas.demo.DemoLoader;
import org.jobatlas.employer.Companies;
import org.jobatlas.job.PostingCatalogue;
import org.jobatlas.job.PostingDraft;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.SourcePostings;
import org.jobatlas.search.internal.TestIndex;
import org.jobatlas.testing.TestDatabase;
import org.jobatlas.testing.WholePortal;
import org.jobatlas.testing.WithoutVaadin;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** A demo that was killed while it was filled is completed at its next start. */
@SpringBootTest(
        classes = WholePortal.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            "jobatlas.background=false",
            "jobatlas.warm-up=false",
            "jobatlas.data=target/cut-off-demo-it",
            "jobatlas.demo=true",
            WithoutVaadin.SETTING
        })
@ActiveProfiles("command")
@ContextConfiguration(initializers = {TestDatabase.class, TestIndex.class})
@DirtiesContext
@SuppressWarnings("NullAway.Init")
class CutOffDemoIT {

    private static final int FIRST_BATCH = 100;
    private static final int APPLICANTS = 60;

    @Autowired
    private DemoCatalogue demo;

    @Autowired
    private DemoLoader loader;

    @Autowired
    private DemoEmployers employers;

    @Autowired
    private DemoAccounts accounts;

    @Autowired
    private Companies companies;

    @Autowired
    private PostingCatalogue catalogue;

    @Autowired
    private SourcePostings stored;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void theNextStartCompletesPostingsAndCompaniesAndTheOneAfterChangesNothing() {
        List<PostingDraft> drafts = demo.postings();
        SystemRights.run(() -> catalogue.saveAll(drafts.subList(0, FIRST_BATCH)));
        PostingId closed =
                PostingId.of(drafts.getFirst().source(), drafts.getFirst().sourceId());
        SystemRights.run(() -> catalogue.close(closed));

        start();

        assertThat(SystemRights.call(() -> stored.all("demo"))).hasSize(drafts.size());
        assertThat(SystemRights.call(() -> stored.open("demo")))
                .as("what somebody closed stays closed")
                .hasSize(drafts.size() - 1);
        SampleCompanies.read()
                .companies()
                .forEach(sample -> assertThat(SystemRights.call(
                                () -> companies.find(sample.profile().name())))
                        .isPresent());
        assertThat(count("job_application")).isEqualTo(APPLICANTS);

        jdbc.sql("update company set name = 'Another name' where name = ?")
                .param(SampleCompanies.read().companies().getFirst().profile().name())
                .update();
        int before = count("company");
        start();

        assertThat(SystemRights.call(() -> stored.open("demo"))).hasSize(drafts.size() - 1);
        assertThat(count("company")).isEqualTo(before);
        assertThat(count("job_application")).isEqualTo(APPLICANTS);
    }

    private void start() {
        DemoAccount recruiter = SystemRights.call(accounts::prepare).stream()
                .filter(account -> account.role() == Role.RECRUITER)
                .findFirst()
                .orElseThrow();
        SystemRights.run(loader::load);
        SystemRights.run(() -> employers.found(recruiter));
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }
}
