package org.jobatlas.feedback.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jobatlas.account.AccountId;
import org.jobatlas.feedback.Feedback;
import org.jobatlas.feedback.ImpressionListId;
import org.jobatlas.feedback.InteractionKind;
import org.jobatlas.feedback.ListOrigin;
import org.jobatlas.feedback.Reason;
import org.jobatlas.feedback.ShownItem;
import org.jobatlas.feedback.ShownList;
import org.jobatlas.feedback.Surface;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.SavedPostings;
import org.jobatlas.testing.AdjustableClock;
import org.jobatlas.testing.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutorService;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

@DatabaseTest(classes = FeedbackSlice.class)
class FeedbackIT {

    private static final String EMPLOYER = "Exeter Talent Partners";

    @Autowired
    private Feedback feedback;

    @Autowired
    private SavedPostings saved;

    @Autowired
    private JdbcClient database;

    @Autowired
    private AdjustableClock clock;

    @SuppressWarnings("NullAway.Init")
    private AccountId seeker;

    @SuppressWarnings("NullAway.Init")
    private PostingId posting;

    @SuppressWarnings("NullAway.Init")
    private ImpressionListId list;

    @BeforeEach
    void aSeekerIsShownAPosting() {
        seeker = newAccount();
        signIn(seeker);
        posting = newPosting();
        list = show(posting);
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void whatWasDismissedStaysOutUntilItIsTakenBack() {
        answer(InteractionKind.DISMISSED);
        signInAnew();
        assertThat(feedback.excluded()).containsExactly(posting);
        answer(InteractionKind.RESTORED);
        assertThat(feedback.excluded()).isEmpty();
    }

    @Test
    void notRelevantKeepsItsReasonAndThePostingOut() {
        feedback.record(list, posting, InteractionKind.NOT_RELEVANT, Reason.EXPIRED);
        assertThat(feedback.excluded()).containsExactly(posting);
        assertThat(database.sql("select reason from interaction where list_id = ?")
                        .param(list.value())
                        .query(String.class)
                        .list())
                .containsExactly("EXPIRED");
    }

    @Test
    void relevantIsRememberedUntilItIsWithdrawn() {
        answer(InteractionKind.RELEVANT);
        signInAnew();
        assertThat(feedback.relevant()).containsExactly(posting);
        assertThat(feedback.excluded()).isEmpty();
        answer(InteractionKind.ANSWER_WITHDRAWN);
        assertThat(feedback.relevant()).isEmpty();
    }

    @Test
    void whatIsLeftOutComesBackWithoutTheListItWasIn() {
        answer(InteractionKind.NOT_RELEVANT);
        clock.advance(Duration.ofMinutes(1));
        feedback.restore(posting);
        assertThat(feedback.excluded()).isEmpty();
    }

    @Test
    void aDoubleClickIsRecordedOnce() {
        answer(InteractionKind.DISMISSED);
        answer(InteractionKind.DISMISSED);
        assertThat(recorded()).isEqualTo(1);
        answer(InteractionKind.RESTORED);
        answer(InteractionKind.DISMISSED);
        assertThat(recorded()).as("a change of mind is no double click").isEqualTo(3);
    }

    @Test
    void manyClicksAtTheSameTimeAreRecordedOnce() throws InterruptedException {
        Callable<Boolean> click = () -> {
            feedback.record(list, posting, InteractionKind.APPLIED, null);
            return true;
        };
        try (ExecutorService clicks = new DelegatingSecurityContextExecutorService(Executors.newFixedThreadPool(4))) {
            clicks.invokeAll(IntStream.range(0, 8).mapToObj(i -> click).toList());
        }
        assertThat(recorded()).isEqualTo(1);
    }

    @Test
    void theListOfSomebodyElseDoesNotExist() {
        signIn(newAccount());
        assertThatThrownBy(() -> answer(InteractionKind.DISMISSED)).isInstanceOf(AccessDeniedException.class);
        beAVisitor();
        assertThatThrownBy(() -> answer(InteractionKind.DISMISSED)).isInstanceOf(AccessDeniedException.class);
        assertThat(recorded()).isZero();
    }

    @Test
    void aListThatWasNeverShownDoesNotExist() {
        assertThatThrownBy(() ->
                        feedback.record(new ImpressionListId(UUID.randomUUID()), posting, InteractionKind.OPENED, null))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aPostingThatIsNotInTheListIsRefused() {
        assertThatThrownBy(() -> feedback.record(list, newPosting(), InteractionKind.DISMISSED, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void onlyNotRelevantHasAReason() {
        assertThatThrownBy(() -> feedback.record(list, posting, InteractionKind.DISMISSED, Reason.PAY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void savingACardSavesThePosting() {
        answer(InteractionKind.SAVED);
        assertThat(saved.list()).containsExactly(posting);
        answer(InteractionKind.UNSAVED);
        assertThat(saved.list()).isEmpty();
    }

    @Test
    void blockedCompaniesAreThoseOfTheAskingSeeker() {
        feedback.blockEmployer(EMPLOYER, true);
        feedback.blockEmployer(EMPLOYER, true);
        assertThat(feedback.blockedEmployers()).containsExactly(EMPLOYER);
        signIn(newAccount());
        assertThat(feedback.blockedEmployers()).isEmpty();
        feedback.blockEmployer(EMPLOYER, false);
        signIn(seeker);
        assertThat(feedback.blockedEmployers()).containsExactly(EMPLOYER);
        feedback.blockEmployer(EMPLOYER, false);
        assertThat(feedback.blockedEmployers()).isEmpty();
    }

    @Test
    void nobodyBlocksMoreCompaniesThanThereIsRoomFor() {
        database.sql(
                        "insert into blocked_employer (account_id, employer) select ?, 'Firm ' || n from generate_series(1, ?) n")
                .params(seeker.value(), Feedback.MOST_BLOCKED)
                .update();
        feedback.blockEmployer(EMPLOYER, true);
        assertThat(feedback.blockedEmployers()).hasSize(Feedback.MOST_BLOCKED).doesNotContain(EMPLOYER);
        feedback.blockEmployer("Firm 1", false);
        feedback.blockEmployer(EMPLOYER, true);
        assertThat(feedback.blockedEmployers()).contains(EMPLOYER);
    }

    @Test
    void onlySeekersBlockAndRestore() {
        beAVisitor();
        assertThatThrownBy(() -> feedback.blockEmployer(EMPLOYER, true)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> feedback.restore(posting)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whatAVisitorDidIsForgottenAndASeekersListsAreNot() {
        beAVisitor();
        ImpressionListId passing = show(posting);
        feedback.record(passing, posting, InteractionKind.DISMISSED, null);
        assertThat(feedback.excluded()).isEmpty();
        feedback.forget(List.of(passing, list));
        assertThat(database.sql("select id from impression_list where id = any(?)")
                        .param(new UUID[] {passing.value(), list.value()})
                        .query(UUID.class)
                        .list())
                .containsExactly(list.value());
        assertThat(database.sql("select count(*) from interaction where list_id = ?")
                        .param(passing.value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private void answer(InteractionKind kind) {
        clock.advance(Duration.ofSeconds(1));
        feedback.record(list, posting, kind, null);
    }

    private long recorded() {
        return database.sql("select count(*) from interaction where list_id = ?")
                .param(list.value())
                .query(Long.class)
                .single();
    }

    private ImpressionListId show(PostingId shown) {
        ImpressionListId id = new ImpressionListId(UUID.randomUUID());
        feedback.recordShown(new ShownList(
                id,
                Surface.RECOMMENDATION,
                "test",
                new ListOrigin(Map.of(), 0.3, 10, "", null),
                List.of("skills"),
                List.of(new ShownItem(1, 1, shown, 80.4, List.of(0.9), List.of(80.4)))));
        return id;
    }

    private PostingId newPosting() {
        UUID id = UUID.randomUUID();
        database.sql("""
                        insert into posting (id, version, source, source_id, content_hash, status, title, employer,
                            description, text, places, skills, occupations, published_at, text_hash,
                            described_at)
                        values (?, 0, 'test', ?, '', 'PUBLISHED', 'Nurse', ?, '', '', '[]', '{}', '{}', now(),
                            '', now())""").params(id, id.toString(), EMPLOYER).update();
        return new PostingId(id);
    }

    private AccountId newAccount() {
        AccountId account = new AccountId(UUID.randomUUID());
        database.sql("""
                        insert into account (id, version, email, password_hash, status, language, security_stamp,
                            email_confirmed_at, created_at)
                        values (?, 0, ?, '', 'ACTIVE', 'en', 0, now(), now())""").params(account.value(), account + "@example.org").update();
        return account;
    }

    private void signInAnew() {
        SecurityContextHolder.clearContext();
        signIn(seeker);
    }

    private static void signIn(AccountId account) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(account.toString(), "", "ROLE_SEEKER"));
    }

    private static void beAVisitor() {
        SecurityContextHolder.getContext()
                .setAuthentication(new AnonymousAuthenticationToken(
                        "key", "visitor", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS")));
    }
}
