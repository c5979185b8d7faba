package org.jobatlas.hiring.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jobatlas.hiring.ApplicantOrder;
import org.jobatlas.hiring.ApplicantQuery;
import org.jobatlas.hiring.ApplicationId;
import org.jobatlas.hiring.HiringNumbers;
import org.jobatlas.hiring.PipelineSummary;
import org.jobatlas.hiring.Stage;
import org.jobatlas.testing.CountedQueries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** A company with 200 postings and 5,000 applicants, 1,000 of them at one posting, each looked up by the recruiter. */
@SuppressWarnings("NullAway.Init")
class ManyApplicantsIT extends HiringCase {

    private static final Logger log = LoggerFactory.getLogger(ManyApplicantsIT.class);
    private static final int PAGE = 20;

    @Autowired
    private HiringNumbers numbers;

    @Autowired
    private CountedQueries queries;

    @BeforeEach
    void aLargeCompany() {
        ApplicationId first = applied();
        asRecruiter();
        applicants.pipeline(posting);
        database.sql("""
            insert into account (id, version, email, password_hash, status, language, security_stamp,
                email_confirmed_at, created_at)
            select gen_random_uuid(), 0, gen_random_uuid() || '@many.example', '', 'ACTIVE', 'en', 0, now(), now()
            from generate_series(1, 1000)\
            """).update();
        database.sql("""
            insert into posting (id, version, source, source_id, content_hash, status, title, employer,
                description, text, places, skills, occupations, published_at, text_hash, described_at, company_id)
            select gen_random_uuid(), 0, 'many', gen_random_uuid(), '', 'PUBLISHED', 'Nurse ' || n, 'Tern', '', '',
                '[]', '{}', '{}', now(), '', now(), ? from generate_series(1, 199) n\
            """).param(company.value()).update();
        copies("p.id = '" + posting.value() + "'", 999);
        copies("p.source = 'many' and p.company_id = '" + company.value() + "'", 20);
        for (String copied : List.of("""
            insert into application_event (application_id, at, actor, kind)
            select id, applied_at, account_id, 'APPLIED' from job_application where company_id = ? and id <> ?\
            """, """
            insert into application_event (application_id, at, kind, from_stage, to_stage)
            select id, applied_at + interval '1 day', 'MOVED', 'NEW', 'SCREENED'
            from job_application where company_id = ? and id <> ?\
            """, """
            insert into application_message (id, application_id, of_company, at, text)
            select gen_random_uuid(), id, false, now(), 'Hello' from job_application where company_id = ? and id <> ?\
            """, """
            insert into application_tag (application_id, tag)
            select id, 'Shortlist' from job_application where company_id = ? and id <> ?\
            """)) {
            database.sql(copied).params(company.value(), first.value()).update();
        }
        database.sql("""
            insert into application_reveal (application_id, recruiter, at)
            select id, ?, now() from job_application where company_id = ?\
            """).params(recruiter.value(), company.value()).update();
        database.sql("analyze").update();
    }

    /** @param where a constant of the test */
    private void copies(String where, int each) {
        database.sql("""
            insert into job_application (id, posting_id, company_id, account_id, number, title, company_name, stage,
                snapshot_id, file_id, evidence_id, language, source, field, criteria_hash, must_met, must_not_met,
                applied_at, moved_at)
            select gen_random_uuid(), p.id, one.company_id, who.id, one.number + who.n, one.title, one.company_name,
                (array['NEW', 'SCREENED', 'INTERVIEW', 'OFFER', 'HIRED', 'DECLINED'])[1 + who.n % 6],
                one.snapshot_id, one.file_id, one.evidence_id, one.language, one.source, 'health', one.criteria_hash,
                who.n % 7, who.n % 5, one.applied_at - who.n * interval '1 minute', one.moved_at
            from job_application one, posting p,
                (select id, row_number() over (order by id)::int as n from account
                    where email like '%@many.example' order by id limit ?) who
            where one.posting_id = ? and one.number = 1\
            """ + " and " + where).params(each, posting.value()).update();
    }

    @Test
    void boardAndListsOpenInUnderASecondByAFewQuestionsToTheDatabase() {
        assertThat(applicants.pipelines(company).stream().mapToInt(PipelineSummary::all))
                .hasSize(200)
                .satisfies(all -> assertThat(
                                all.stream().mapToInt(Integer::intValue).sum())
                        .isBetween(4_900, 5_000));
        opens("pipelines of the company", 12, () -> applicants.pipelines(company));
        opens("board of 1,000", 45, () -> {
            applicants.pipeline(posting);
            for (Stage stage : Stage.values()) {
                page(stage, ApplicantOrder.EVIDENCE, 0);
            }
        });
        opens("list of 1,000", 15, () -> {
            applicants.pipeline(posting);
            page(null, ApplicantOrder.DATE, 0);
        });
        opens("last page of 1,000", 10, () -> page(null, ApplicantOrder.EVIDENCE, 980));
        opens("numbers of the company", 20, () -> numbers.of(company));
        opens("numbers of a posting", 20, () -> numbers.of(posting));
    }

    @Test
    void listsGrowWithNoPosting() {
        int many = queries.of(() -> applicants.pipelines(company));
        database.sql("delete from posting where source = 'many'").update();
        assertThat(queries.of(() -> applicants.pipelines(company))).isEqualTo(many);
    }

    private void page(@org.jspecify.annotations.Nullable Stage stage, ApplicantOrder order, int offset) {
        assertThat(applicants
                        .list(new ApplicantQuery(posting, stage, order, offset, PAGE))
                        .items())
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(PAGE);
    }

    /** The median of five. */
    private void opens(String what, int most, Runnable page) {
        int asked = queries.of(page);
        List<Long> took = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            long begun = System.nanoTime();
            page.run();
            took.add(System.nanoTime() - begun);
        }
        Collections.sort(took);
        Duration median = Duration.ofNanos(took.get(2));
        log.info("{}: {} ms, {} statements", what, median.toMillis(), asked);
        assertThat(asked).as("statements for the " + what).isLessThanOrEqualTo(most);
        assertThat(median).as(what).isLessThan(Duration.ofSeconds(1));
    }
}
