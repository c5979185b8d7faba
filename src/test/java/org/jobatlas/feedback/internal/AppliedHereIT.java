package org.jobatlas.feedback.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jobatlas.account.AccountId;
import org.jobatlas.feedback.Feedback;
import org.jobatlas.feedback.ImpressionListId;
import org.jobatlas.feedback.ListOrigin;
import org.jobatlas.feedback.ShownItem;
import org.jobatlas.feedback.ShownList;
import org.jobatlas.feedback.Surface;
import org.jobatlas.job.PostingExposure;
import org.jobatlas.job.PostingId;
import org.jobatlas.testing.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Applying within the portal is an answer to the list where the posting was seen. */
@DatabaseTest(classes = FeedbackSlice.class)
@SuppressWarnings("NullAway.Init")
class AppliedHereIT {

    @Autowired
    private Feedback feedback;

    @Autowired
    private PostingExposure exposure;

    @Autowired
    private JdbcClient database;

    private final AccountId seeker = new AccountId(UUID.randomUUID());
    private final PostingId posting = new PostingId(UUID.randomUUID());

    @BeforeEach
    void aSeekerAndAPosting() {
        database.sql("""
            insert into account (id, version, email, password_hash, status, language, security_stamp,
                email_confirmed_at, created_at)
            values (?, 0, ?, '', 'ACTIVE', 'en', 0, now(), now())\
            """).params(seeker.value(), seeker + "@example.org").update();
        database.sql("""
            insert into posting (id, version, source, source_id, content_hash, status, title, employer,
                description, text, places, skills, occupations, published_at, text_hash, described_at)
            values (?, 0, 'test', ?, '', 'PUBLISHED', 'Nurse', 'Tern', '', '', '[]', '{}', '{}', now(), '', now())\
            """).params(posting.value(), posting.toString()).update();
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(seeker.toString(), "", "ROLE_SEEKER"));
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void itIsRecordedAtTheListAndThePlaceWhereItWasSeenLastAndOnce() {
        show(2);
        ImpressionListId last = show(7);
        exposure.noteApplied(posting);
        exposure.noteApplied(posting);
        assertThat(recorded()).containsExactly("APPLIED " + last.value() + " 7");
        assertThat(feedback.excluded()).containsExactly(posting);
    }

    @Test
    void whoeverCameByALinkHasAppliedTooWithoutAList() {
        exposure.noteApplied(posting);
        assertThat(recorded()).containsExactly("APPLIED null null");
        assertThat(feedback.excluded()).containsExactly(posting);
    }

    private List<String> recorded() {
        return database.sql("select kind, list_id, rank from interaction where account_id = ?")
                .param(seeker.value())
                .query((row, number) -> row.getString(1) + " " + row.getObject(2) + " " + row.getObject(3))
                .list();
    }

    private ImpressionListId show(int rank) {
        ImpressionListId id = new ImpressionListId(UUID.randomUUID());
        feedback.recordShown(new ShownList(
                id,
                Surface.RECOMMENDATION,
                "test",
                new ListOrigin(Map.of(), 0.3, 10, "", null),
                List.of("skills"),
                List.of(new ShownItem(rank, rank, posting, 80.4, List.of(0.9), List.of(80.4)))));
        return id;
    }
}
