package org.jobatlas.hiring.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jobatlas.hiring.Answer;
import org.jobatlas.hiring.ApplicantDetails;
import org.jobatlas.hiring.ApplicationDraft;
import org.jobatlas.hiring.ApplicationId;
import org.jobatlas.hiring.NotApplicableException;
import org.jobatlas.hiring.OutsideApplication;
import org.jobatlas.hiring.OwnApplicationDetails;
import org.jobatlas.hiring.Question;
import org.jobatlas.hiring.Stage;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

class ApplyingIT extends HiringCase {

    @Test
    void whoeverAppliesTwiceHasAppliedOnce() {
        ApplicationId first = applied();
        assertThat(applying.send(posting, DRAFT, Locale.ENGLISH)).isEqualTo(first);
        assertThat(own.list()).hasSize(1);
        assertThat(applying.form(posting).sent()).contains(first);
    }

    @Test
    void aDoubleClickInTwoThreadsMakesOneApplication() throws Exception {
        Callable<ApplicationId> click = () -> {
            asSeeker();
            return applying.send(posting, DRAFT, Locale.ENGLISH);
        };
        Set<ApplicationId> ids = new HashSet<>();
        try (var pool = Executors.newFixedThreadPool(4)) {
            List<Future<ApplicationId>> sent = new ArrayList<>(pool.invokeAll(List.of(click, click, click, click)));
            for (Future<ApplicationId> one : sent) {
                ids.add(one.get());
            }
        }
        assertThat(ids).hasSize(1);
    }

    @Test
    void theDatabaseItselfRefusesASecondApplication() {
        applied();
        assertThatThrownBy(() -> database.sql("""
            insert into job_application (id, posting_id, company_id, account_id, number, title, company_name,
                stage, language, source, applied_at, moved_at)
            values (gen_random_uuid(), ?, ?, ?, 99, '', '', 'NEW', 'en', 'DIRECT', now(), now())\
            """)
                        .params(posting.value(), company.value(), seeker.value())
                        .update())
                .hasMessageContaining("job_application_once");
    }

    @Test
    void whatWasTypedIsKeptUntilItIsSent() {
        asSeeker();
        applying.keep(posting, DRAFT);
        assertThat(applying.form(posting).draft()).isEqualTo(DRAFT);
        applying.send(posting, DRAFT, Locale.ENGLISH);
        assertThat(database.sql("select count(*) from application_draft where posting_id = ?")
                        .param(posting.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whatWasSharedLiesSealedAndNowhereElse() {
        applied();
        String rows =
                database.sql("""
                    select a::text || ' ' || coalesce(string_agg(d::text, ' '), '') from job_application a
                    left join sealed_document d on d.account_id = a.account_id
                    where a.account_id = ? group by a.*\
                    """).param(seeker.value()).query(String.class).single();
        String hex = java.util.HexFormat.of().formatHex("Wound care".getBytes(StandardCharsets.UTF_8));
        assertThat(rows).doesNotContain("Anna").doesNotContain("Wound care").doesNotContain(hex);
    }

    @Test
    void onlyOpenPostingsOfCompaniesAreAppliedForHere() {
        asSeeker();
        for (var closed : List.of(posting("CLOSED", company), posting("DRAFT", company), posting("PUBLISHED", null))) {
            assertThatThrownBy(() -> applying.send(closed, DRAFT, Locale.ENGLISH))
                    .isInstanceOf(NotApplicableException.class);
        }
    }

    @Test
    void aQuestionThatMustBeAnsweredIsAnswered() {
        asRecruiter();
        pipelines.ask(posting, List.of(new Question("When can you begin?", true)));
        asSeeker();
        assertThatThrownBy(() -> applying.send(posting, answering("When can you begin?", " "), Locale.ENGLISH))
                .isInstanceOf(NotApplicableException.class);
        ApplicationId id = applying.send(posting, answering("When can you begin?", "From March"), Locale.ENGLISH);
        assertThat(own.find(id).orElseThrow().answers())
                .containsExactly(new Answer("When can you begin?", "From March"));
    }

    @Test
    void anAnswerNeverGoesToAQuestionThatTheSeekerDidNotRead() {
        asRecruiter();
        pipelines.ask(posting, List.of(new Question("May we call you?", true)));
        asSeeker();
        ApplicationDraft yes = answering("May we call you?", "Yes");
        applying.keep(posting, yes);
        asRecruiter();
        pipelines.ask(
                posting,
                List.of(new Question("Would you work for nothing?", true), new Question("May we call you?", true)));
        asSeeker();
        assertThatThrownBy(() -> applying.send(posting, yes, Locale.ENGLISH))
                .isInstanceOfSatisfying(
                        NotApplicableException.class,
                        e -> assertThat(e.reason()).isEqualTo(NotApplicableException.Reason.QUESTIONS_CHANGED));
        assertThat(applying.preview(posting, applying.form(posting).draft()).blindAnswers())
                .containsExactly(new Answer("Would you work for nothing?", ""), new Answer("May we call you?", "Yes"));
    }

    private static ApplicationDraft answering(String question, String text) {
        return new ApplicationDraft(DRAFT.resume(), "", List.of(new Answer(question, text)));
    }

    @Test
    void aCompanyAsksFiveQuestionsAtMost() {
        asRecruiter();
        pipelines.ask(posting, java.util.Collections.nCopies(9, new Question("Why?", false)));
        assertThat(applicants.pipeline(posting).questions()).hasSize(Question.MOST);
    }

    @Test
    void whatWasTakenBackIsGoneForTheCompanyAndCanBeSentAgain() {
        ApplicationId id = applied();
        own.withdraw(id);
        OwnApplicationDetails gone = own.find(id).orElseThrow();
        assertThat(gone.application().withdrawn()).isTrue();
        assertThat(gone.shared()).isEmpty();
        assertThat(database.sql("select count(*) from sealed_document where account_id = ?")
                        .param(seeker.value())
                        .query(Integer.class)
                        .single())
                .isZero();
        asRecruiter();
        assertThatThrownBy(() -> applicants.get(id)).isInstanceOf(AccessDeniedException.class);
        assertThat(applicants.pipeline(posting).all()).isZero();
        assertThat(applied()).isNotEqualTo(id);
    }

    @Test
    void anErasedSeekerLeavesNothing() {
        applied();
        database.sql("delete from account where id = ?").param(seeker.value()).update();
        for (String table : List.of("job_application", "sealed_document")) {
            assertThat(database.sql("select count(*) from " + table + " where account_id = ?")
                            .param(seeker.value())
                            .query(Integer.class)
                            .single())
                    .isZero();
        }
    }

    @Test
    void theCompanyReadsItBlindUntilItLooksAndTheApplicantSeesWhoLooked() {
        ApplicationId id = applied();
        asRecruiter();
        ApplicantDetails blind = applicants.get(id);
        assertThat(blind.toString()).doesNotContain("Anna").doesNotContain("anna.berg");
        assertThat(new String(applicants.file(id, Locale.ENGLISH).content(), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF")
                .doesNotContain("Anna");
        applicants.reveal(id);
        assertThat(applicants.get(id).card().name()).contains("Anna Berg");
        assertThat(applicants.file(id, Locale.ENGLISH).content()).isEqualTo(HiringSlice.FILE);
        as(colleague, "ROLE_RECRUITER");
        assertThat(applicants.get(id).card().name()).isEmpty();
        asSeeker();
        assertThat(own.find(id).orElseThrow().reveals())
                .singleElement()
                .satisfies(reveal -> assertThat(reveal.by()).isEqualTo("Robin"));
    }

    @Test
    void applicationsElsewhereAreOnesOwn() {
        asSeeker();
        var noted = new OutsideApplication(
                UUID.randomUUID(),
                "Nurse",
                "Gull",
                "",
                java.time.LocalDate.of(2026, 11, 1),
                OutsideApplication.Status.APPLIED,
                "");
        own.note(noted);
        assertThat(own.outside()).containsExactly(noted);
        as(stranger, "ROLE_SEEKER");
        own.forget(noted.id());
        own.note(new OutsideApplication(
                noted.id(), "Taken", "", "", noted.appliedOn(), OutsideApplication.Status.OFFER, ""));
        assertThat(own.outside()).isEmpty();
        asSeeker();
        assertThat(own.outside()).containsExactly(noted);
    }

    @Test
    void theStatusIsVisibleAtOnce() {
        ApplicationId id = applied();
        asRecruiter();
        pipelines.move(
                new org.jobatlas.hiring.Move(List.of(org.jobatlas.hiring.Move.Seen.of(card())), Stage.INTERVIEW, null));
        asSeeker();
        assertThat(own.find(id).orElseThrow().application().stage()).isEqualTo(Stage.INTERVIEW);
    }
}
