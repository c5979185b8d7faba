package org.jobatlas.hiring.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jobatlas.account.Accounts;
import org.jobatlas.account.SystemRights;
import org.jobatlas.hiring.ApplicationId;
import org.jobatlas.hiring.Conversations;
import org.jobatlas.hiring.HistoryEntry;
import org.jobatlas.hiring.Interview;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings("NullAway.Init")
class NamelessIT extends HiringCase {

    @Autowired
    private Conversations conversations;

    @Autowired
    private Accounts accounts;

    @BeforeEach
    void theApplicantHasAName() {
        SystemRights.run(() -> Mockito.when(accounts.findName(Mockito.any()))
                .thenAnswer(call -> Optional.of(seeker.equals(call.getArgument(0)) ? "Anna Berg" : "Robin")));
    }

    @Test
    void whatTheApplicantDoesBearsNoNameInTheHistory() {
        ApplicationId id = applied();
        own.write(id, "When may I hear from you?");
        asRecruiter();
        assertThat(applicants.get(id).exchange().history())
                .anySatisfy(entry -> assertThat(entry.kind()).isEqualTo(HistoryEntry.Kind.MESSAGE))
                .allSatisfy(entry -> assertThat(entry.actor()).isEmpty());
        assertThat(applicants.get(id).toString()).doesNotContain("Anna");
    }

    @Test
    void whoeverDidNotLookReadsNoNameInWhatColleaguesWrote() {
        ApplicationId id = applied();
        asRecruiter();
        applicants.reveal(id);
        conversations.write(id, "Dear Anna Berg, come and see us.");
        pipelines.note(id, "Anna seems right.");
        pipelines.tag(id, "Berg first");
        conversations.invite(id, new Interview(Instant.EPOCH, ZoneOffset.UTC, 30, "Room 3, ask for Anna Berg"));
        assertThat(applicants.get(id).exchange().notes().getFirst().text()).isEqualTo("Anna seems right.");

        as(colleague, "ROLE_RECRUITER");
        String seen =
                applicants.get(id).toString() + card() + new String(conversations.calendar(id), StandardCharsets.UTF_8);
        assertThat(seen)
                .contains("come and see us", "seems right", "first", "Room 3")
                .doesNotContain("Anna")
                .doesNotContain("Berg");
        applicants.reveal(id);
        assertThat(applicants.get(id).toString()).contains("Dear Anna Berg, come", "Anna seems right");
    }

    @Test
    void theApplicantReadsWhatWasWrittenToThem() {
        ApplicationId id = applied();
        asRecruiter();
        conversations.write(id, "Dear Anna Berg, come and see us.");
        asSeeker();
        assertThat(own.find(id).orElseThrow().messages().getFirst().text()).startsWith("Dear Anna Berg");
    }
}
