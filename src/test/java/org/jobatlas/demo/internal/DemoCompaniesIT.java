package org.jobatlas.demo.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jobatlas.account.DemoAccount;
import org.jobatlas.account.DemoAccounts;
import org.jobatlas.account.Role;
import org.jobatlas.account.SystemRights;
import org.jobatlas.demo.DemoCatalogue;
import org.jobatlas.employer.Companies;
import org.jobatlas.employer.Company;
import org.jobatlas.employer.CompanyAdmission;
import org.jobatlas.employer.CompanyId;
import org.jobatlas.employer.CompanyPages;
import org.jobatlas.employer.CompanyRequest;
import org.jobatlas.employer.CompanyTeam;
import org.jobatlas.employer.Rights;
import org.jobatlas.employer.TeamMember;
import org.jobatlas.job.OwnPostings;
import org.jobatlas.job.PostingDraft;
import org.jobatlas.job.PostingStatus;
import org.jobatlas.job.PostingWriting;
import org.jobatlas.search.internal.TestIndex;
import org.jobatlas.shared.Decisions;
import org.jobatlas.testing.TestDatabase;
import org.jobatlas.testing.WholePortal;
import org.jobatlas.testing.WithoutVaadin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(
        classes = WholePortal.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            "jobatlas.background=false",
            "jobatlas.warm-up=false",
            "jobatlas.data=target/demo-companies-it",
            "jobatlas.demo=true",
            WithoutVaadin.SETTING
        })
@ActiveProfiles("command")
@ContextConfiguration(initializers = {TestDatabase.class, TestIndex.class})
@DirtiesContext
@SuppressWarnings("NullAway.Init")
class DemoCompaniesIT {

    private static final SampleCompanies SAMPLES = SampleCompanies.read();

    @Autowired
    private DemoAccounts accounts;

    @Autowired
    private DemoCompanies demo;

    @Autowired
    private Companies companies;

    @Autowired
    private CompanyPages pages;

    @Autowired
    private CompanyTeam team;

    @Autowired
    private CompanyAdmission admission;

    @Autowired
    private List<Decisions> decisions;

    @Autowired
    private OwnPostings postings;

    @Autowired
    private PostingWriting writing;

    private Map<Role, DemoAccount> people;
    private CompanyId company;

    @BeforeEach
    void theDemoHasSettled() {
        people = SystemRights.call(accounts::prepare).stream()
                .collect(Collectors.toMap(
                        DemoAccount::role, person -> person, (a, b) -> a, () -> new EnumMap<>(Role.class)));
        SystemRights.run(() -> SAMPLES.companies().forEach(sample -> {
            String name = sample.profile().name();
            if (companies.find(name).isEmpty()) {
                companies.create(name);
            }
        }));
        SystemRights.run(() -> demo.settle(people.get(Role.RECRUITER)));
        company = SystemRights.call(() ->
                        companies.find(SAMPLES.companies().getFirst().profile().name()))
                .orElseThrow();
    }

    @Test
    void aPostingStandsInEachState() {
        as(Role.RECRUITER, () -> {
            assertThat(postings.counts(company))
                    .containsExactlyInAnyOrderEntriesOf(Map.of(
                            PostingStatus.DRAFT, 2,
                            PostingStatus.PUBLISHED, 1,
                            PostingStatus.PAUSED, 1,
                            PostingStatus.CLOSED, 1,
                            PostingStatus.ARCHIVED, 1));
            assertThat(postings.list(company, OwnPostings.Filter.ALL, 0, 20).items())
                    .filteredOn(posting -> posting.publishAt() != null)
                    .hasSize(1);
        });
    }

    @Test
    void whatAPublishedOneAsksForWasConfirmed() {
        as(Role.RECRUITER, () -> {
            var published = postings.list(company, new OwnPostings.Filter(PostingStatus.PUBLISHED, ""), 0, 20)
                    .items()
                    .getFirst();
            var edit = writing.get(published.id()).edit();
            assertThat(edit.criteria()).hasSizeBetween(2, 8).anyMatch(asked -> asked.required());
            assertThat(edit.places()).isNotEmpty();
        });
    }

    @Test
    void everyCompanyShowsWhatItIsAndHasAnOwner() {
        for (SampleCompanies.SampleCompany sample : SAMPLES.companies()) {
            CompanyId id = SystemRights.call(
                            () -> companies.find(sample.profile().name()))
                    .orElseThrow();
            assertThat(pages.find(id).orElseThrow().profile()).isEqualTo(sample.profile());
            assertThat(pages.logo(id)).isPresent();
            assertThat(SystemRights.call(() -> companies.recruiters(id))).isNotEmpty();
        }
        as(Role.RECRUITER, () -> {
            assertThat(companies.own()).extracting(Company::id).containsExactly(company);
            assertThat(team.members(company))
                    .extracting(TeamMember::rights)
                    .containsExactlyInAnyOrder(Rights.OWNER, Rights.MEMBER);
        });
    }

    @Test
    void aCompanyWaitsForApproval() {
        as(Role.ADMINISTRATOR, () -> {
            assertThat(admission.waiting())
                    .extracting(CompanyRequest::profile)
                    .containsExactly(SAMPLES.waiting().profile());
            assertThat(decisions.stream().filter(one -> one.kind().equals("company")))
                    .singleElement()
                    .satisfies(one -> assertThat(one.waiting()).isEqualTo(1));
        });
    }

    @Test
    void anotherStartChangesNothing() {
        SystemRights.run(() -> demo.settle(people.get(Role.RECRUITER)));
        aPostingStandsInEachState();
        everyCompanyShowsWhatItIsAndHasAnOwner();
        aCompanyWaitsForApproval();
    }

    @Test
    void theirNamesAreThoseOfEmployersOfTheCatalogue() {
        Set<String> employers = new DemoCatalogue(Clock.systemUTC())
                .postings().stream().map(PostingDraft::employer).collect(Collectors.toSet());
        List<String> names = SAMPLES.companies().stream()
                .map(sample -> sample.profile().name())
                .toList();
        assertThat(employers).containsAll(names);
    }

    private void as(Role role, Runnable work) {
        SystemRights.run(() -> accounts.actAs(people.get(role), work));
    }
}
