package org.jobatlas.hiring.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jobatlas.account.AccountId;
import org.jobatlas.hiring.ApplicantCard;
import org.jobatlas.hiring.ApplicationId;
import org.jobatlas.hiring.Conversations;
import org.jobatlas.hiring.DeclineReason;
import org.jobatlas.hiring.HistoryEntry;
import org.jobatlas.hiring.Interview;
import org.jobatlas.hiring.Move;
import org.jobatlas.hiring.MoveResult;
import org.jobatlas.hiring.PipelineChanged;
import org.jobatlas.hiring.Stage;
import org.jobatlas.hiring.internal.conversation.ApplicantLetters;
import org.jobatlas.hiring.internal.conversation.ApplicantLetters.About;
import org.jobatlas.mail.Letter;
import org.jobatlas.shared.EmailAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@SuppressWarnings("NullAway.Init")
class PipelinesIT extends HiringCase {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    @Autowired
    private Conversations conversations;

    @Autowired
    private ApplicantLetters.Writer writer;

    @Autowired
    private HiringSlice.Posted mail;

    @Autowired
    private HiringSlice.Changes changes;

    @Test
    void ofTwoWhoMoveTheSameApplicantOneWinsAndTheOtherIsTold() {
        applied();
        asRecruiter();
        ApplicantCard seen = card();
        assertThat(move(seen, Stage.SCREENED).moved()).isEqualTo(1);
        as(colleague, "ROLE_RECRUITER");
        MoveResult late = move(seen, Stage.OFFER);
        assertThat(late.moved()).isZero();
        assertThat(late.movedByOthers())
                .containsExactly(new MoveResult.Conflict(seen.number(), "Robin", Stage.SCREENED));
        assertThat(card().stage()).isEqualTo(Stage.SCREENED);
    }

    @Test
    void ofTwoWhoMoveAtTheSameMomentExactlyOneWins() throws InterruptedException, ExecutionException {
        applied();
        asRecruiter();
        ApplicantCard seen = card();
        CyclicBarrier both = new CyclicBarrier(2);
        try (ExecutorService recruiters = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<MoveResult> one = recruiters.submit(() -> moveAs(recruiter, seen, Stage.SCREENED, both));
            Future<MoveResult> other = recruiters.submit(() -> moveAs(colleague, seen, Stage.OFFER, both));
            assertThat(one.get().moved() + other.get().moved()).isEqualTo(1);
            Stage winner = one.get().moved() == 1 ? Stage.SCREENED : Stage.OFFER;
            MoveResult late = one.get().moved() == 1 ? other.get() : one.get();
            assertThat(late.movedByOthers()).containsExactly(new MoveResult.Conflict(seen.number(), "Robin", winner));
            assertThat(card().stage()).isEqualTo(winner);
        }
    }

    private MoveResult moveAs(AccountId who, ApplicantCard seen, Stage to, CyclicBarrier both) throws Exception {
        as(who, "ROLE_RECRUITER");
        both.await();
        return move(seen, to);
    }

    @Test
    void openBoardsHearOfAMoveOnceItIsDoneAndOfNoneThatIsRefused() {
        ApplicationId id = applied();
        asRecruiter();
        ApplicantCard seen = card();
        changes.clear();
        move(seen, Stage.SCREENED);
        move(seen, Stage.OFFER);
        pipelines.tag(id, "Shortlist");
        as(stranger, "ROLE_RECRUITER");
        assertThatThrownBy(() -> move(seen, Stage.HIRED)).isInstanceOf(AccessDeniedException.class);
        asSeeker();
        own.withdraw(id);
        assertThat(changes.of(posting))
                .containsExactly(
                        new PipelineChanged(
                                posting, Optional.of(new PipelineChanged.Moved("Robin", 1, Stage.SCREENED))),
                        new PipelineChanged(posting),
                        new PipelineChanged(posting));
    }

    @Test
    void whoeverIsMovedGetsALetterAndOnlyOne() {
        ApplicationId id = applied();
        mail.letters().clear();
        asRecruiter();
        ApplicantCard seen = card();
        move(seen, Stage.SCREENED);
        move(seen, Stage.SCREENED);
        assertThat(mail.letters())
                .containsExactly(new ApplicantLetters.Request(id.value(), About.STAGE, Optional.of(Stage.SCREENED)));
    }

    @Test
    void aBulkMoveWithSomebodyElsesApplicantMovesNobody() {
        applied();
        asRecruiter();
        ApplicantCard seen = card();
        var unknown = new Move.Seen(new ApplicationId(java.util.UUID.randomUUID()), 0);
        assertThatThrownBy(() -> pipelines.move(new Move(List.of(Move.Seen.of(seen), unknown), Stage.HIRED, null)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(card().stage()).isEqualTo(Stage.NEW);
    }

    @Test
    void theReasonForDecliningStaysWithTheCompany() {
        ApplicationId id = applied();
        asRecruiter();
        pipelines.move(new Move(List.of(Move.Seen.of(card())), Stage.DECLINED, DeclineReason.OTHERS_FIT_BETTER));
        assertThat(applicants.get(id).declined()).isEqualTo(DeclineReason.OTHERS_FIT_BETTER);
        asSeeker();
        assertThat(own.find(id).orElseThrow().toString()).doesNotContain("OTHERS_FIT_BETTER");
    }

    @Test
    void stagesAreRenamedAndNamedAsBefore() {
        asRecruiter();
        pipelines.rename(posting, Stage.SCREENED, "First\ncall");
        assertThat(applicants.pipeline(posting).names()).containsEntry(Stage.SCREENED, "First call");
        pipelines.rename(posting, Stage.SCREENED, " ");
        assertThat(applicants.pipeline(posting).names()).isEmpty();
    }

    @Test
    void notesAndTagsAreNeverSeenByTheApplicant() {
        ApplicationId id = applied();
        asRecruiter();
        pipelines.note(id, "Reminds me of somebody");
        pipelines.tag(id, "Shortlist");
        assertThat(applicants.get(id).exchange().notes()).hasSize(1);
        assertThat(applicants.get(id).card().tags()).containsExactly("Shortlist");
        asSeeker();
        assertThat(own.find(id).orElseThrow().toString())
                .doesNotContain("Reminds")
                .doesNotContain("Shortlist");
    }

    @Test
    void aTemplateIsFilledInAndTheNameStaysHiddenFromWhoeverDidNotLook() {
        ApplicationId id = applied();
        asRecruiter();
        conversations.keep(company, "Invitation", "Dear {name}, about {job} at {company}. {recruiter}");
        String text = conversations.templates(company).getFirst().text();
        assertThat(conversations.filled(id, text)).isEqualTo("Dear {name}, about Nurse at Tern. Robin");
        conversations.write(id, text);
        asSeeker();
        assertThat(own.find(id).orElseThrow().messages().getFirst().text())
                .isEqualTo("Dear Anna Berg, about Nurse at Tern. Robin");
        asRecruiter();
        assertThat(applicants.get(id).exchange().messages().toString()).doesNotContain("Anna Berg");
    }

    @Test
    void anInterviewIsAnEntryForBothCalendars() {
        ApplicationId id = applied();
        asRecruiter();
        conversations.invite(
                id, new Interview(Instant.parse("2026-12-01T09:00:00Z"), STOCKHOLM, 45, "Room 3\nBEGIN:VALARM"));
        String calendar = new String(conversations.calendar(id), StandardCharsets.UTF_8);
        assertThat(calendar)
                .contains("DTSTART:20261201T090000Z")
                .contains("DURATION:PT45M")
                .contains("SEQUENCE:0")
                .contains("SUMMARY:Nurse · #1")
                .contains("ORGANIZER;CN=Tern")
                .contains("DESCRIPTION:https://portal.example/recruiter/applicants/");
        assertThat(calendar).doesNotContain("\nBEGIN:VALARM").doesNotContain("Anna");
        conversations.invite(id, new Interview(Instant.parse("2026-12-02T09:00:00Z"), STOCKHOLM, 45, "Room 3"));
        asSeeker();
        assertThat(new String(own.calendar(id).orElseThrow(), StandardCharsets.UTF_8))
                .contains("DTSTART:20261202T090000Z")
                .contains("SEQUENCE:1");
    }

    @Test
    void anInterviewThatIsCalledOffIsTakenBackFromBothCalendars() {
        ApplicationId id = applied();
        asRecruiter();
        conversations.callOff(id);
        assertThat(conversations.calendar(id)).isEmpty();
        Interview set = new Interview(Instant.parse("2026-12-01T09:00:00Z"), STOCKHOLM, 45, "Room 3");
        conversations.invite(id, set);
        conversations.callOff(id);
        conversations.callOff(id);
        assertThat(applicants.get(id).interview()).isEmpty();
        assertThat(applicants.get(id).exchange().history())
                .extracting(HistoryEntry::kind)
                .containsOnlyOnce(HistoryEntry.Kind.INTERVIEW_OFF);
        asSeeker();
        assertThat(own.find(id).orElseThrow().interview()).isEmpty();
        assertThat(new String(own.calendar(id).orElseThrow(), StandardCharsets.UTF_8))
                .contains("METHOD:CANCEL")
                .contains("STATUS:CANCELLED")
                .contains("SEQUENCE:1");
        Letter letter = writer.write(
                        new ApplicantLetters.Request(id.value(), About.INTERVIEW_OFF, Optional.empty()),
                        EmailAddress.parse("anna@example.org").orElseThrow(),
                        Locale.ENGLISH)
                .orElseThrow();
        assertThat(letter.toString()).contains("has called the interview for “Nurse” off");
        asRecruiter();
        conversations.invite(id, set);
        assertThat(new String(conversations.calendar(id), StandardCharsets.UTF_8))
                .contains("METHOD:PUBLISH")
                .contains("SEQUENCE:2");
        pipelines.move(new Move(List.of(Move.Seen.of(card())), Stage.DECLINED, DeclineReason.OTHERS_FIT_BETTER));
        asSeeker();
        assertThat(new String(own.calendar(id).orElseThrow(), StandardCharsets.UTF_8))
                .as("whoever is declined is expected no more")
                .contains("METHOD:CANCEL")
                .contains("SEQUENCE:3");
    }

    /** Clocks in Stockholm go back at 01:00 UTC that day: half past two comes twice. */
    @ParameterizedTest
    @CsvSource({
        "2026-10-25T00:30:00Z, Europe/Stockholm, 'Sunday, 25 October 2026, 02:30 (Central European Summer Time)'",
        "2026-10-25T01:30:00Z, Europe/Stockholm, 'Sunday, 25 October 2026, 02:30 (Central European Standard Time)'",
        "2026-10-25T01:30:00Z, America/New_York, 'Saturday, 24 October 2026, 21:30 (Eastern Daylight Time)'"
    })
    void anInterviewIsKeptWithItsZoneAndNamesItInTheLetter(Instant begins, ZoneId zone, String said) {
        ApplicationId id = applied();
        asRecruiter();
        Interview set = new Interview(begins, zone, 45, "Room 3");
        conversations.invite(id, set);
        assertThat(applicants.get(id).interview()).contains(set);
        assertThat(new String(conversations.calendar(id), StandardCharsets.UTF_8))
                .contains("DTSTART:" + begins.toString().replace("-", "").replace(":", ""));
        Letter letter = writer.write(
                        new ApplicantLetters.Request(id.value(), About.INTERVIEW, Optional.empty()),
                        EmailAddress.parse("anna@example.org").orElseThrow(),
                        Locale.ENGLISH)
                .orElseThrow();
        assertThat(letter.toString()).contains(said + " · 45 minutes · Room 3");
        asSeeker();
        assertThat(own.find(id).orElseThrow().interview()).contains(set);
    }

    @Test
    void anInterviewFromBeforeZonesWereKeptIsInThatOfTheServer() {
        ApplicationId id = applied();
        asRecruiter();
        conversations.invite(id, new Interview(Instant.parse("2026-12-01T09:00:00Z"), STOCKHOLM, 45, ""));
        database.sql("update application_interview set zone = null where application_id = ?")
                .param(id.value())
                .update();
        assertThat(applicants.get(id).interview())
                .contains(new Interview(Instant.parse("2026-12-01T09:00:00Z"), ZoneOffset.UTC, 45, ""));
    }

    private MoveResult move(ApplicantCard card, Stage to) {
        return pipelines.move(new Move(List.of(Move.Seen.of(card)), to, null));
    }
}
