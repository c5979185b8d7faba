package org.jobatlas.feedback.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.jobatlas.feedback.Feedback;
import org.jobatlas.feedback.FeedbackLog;
import org.jobatlas.feedback.ImpressionListId;
import org.jobatlas.feedback.InteractionKind;
import org.jobatlas.feedback.ListOrigin;
import org.jobatlas.feedback.LoggedList;
import org.jobatlas.feedback.Reason;
import org.jobatlas.feedback.ShownItem;
import org.jobatlas.feedback.ShownList;
import org.jobatlas.feedback.Surface;
import org.jobatlas.job.PostingId;
import org.jobatlas.testing.DatabaseTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

@DatabaseTest(classes = FeedbackSlice.class)
class FeedbackLogIT {

    /** Doubles that rounding, text or JSON like to lose. */
    private static final List<Double> DELICATE =
            List.of(0.1 + 0.2, 1 / 3.0, -0.0, Double.MIN_VALUE, Double.MAX_VALUE, Math.nextUp(1.0), 1e-300, Math.PI);

    private static final List<String> FEATURES = List.of("wording", "pay", "freshness");

    @Autowired
    private Feedback feedback;

    @Autowired
    private FeedbackLog log;

    @Autowired
    private JdbcClient database;

    private final Random random = new Random(7);

    @BeforeEach
    void nothingWasShown() {
        database.sql("delete from impression_list").update();
        as("ROLE_SYSTEM");
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    /** Somebody without an account: only then is a list that of nobody. */
    private static void as(String role) {
        SecurityContextHolder.getContext()
                .setAuthentication(
                        new AnonymousAuthenticationToken("key", "visitor", AuthorityUtils.createAuthorityList(role)));
    }

    private @Nullable Double number() {
        int any = random.nextInt(DELICATE.size() + 3);
        return any < DELICATE.size()
                ? DELICATE.get(any)
                : any == DELICATE.size() ? null : (Double) random.nextGaussian();
    }

    private ShownItem item(int rank, PostingId posting) {
        List<@Nullable Double> values = Arrays.asList(number(), number(), number());
        List<Double> contributions =
                values.stream().map(value -> value == null ? 0.0 : value).toList();
        return new ShownItem(rank, 11 - rank, posting, random.nextDouble(), values, contributions);
    }

    private ShownList list(Surface surface, ShownItem... items) {
        Map<String, String> versions = new LinkedHashMap<>();
        versions.put("reranker", "linear-2026-11-21@1f0c9a2b");
        versions.put("embedding", "all-minilm-l6-v2-q@afdb6f1a/front/128");
        return new ShownList(
                new ImpressionListId(UUID.randomUUID()),
                surface,
                "reranker linear-2026-11-21@1f0c9a2b · dial 0.3",
                new ListOrigin(versions, 0.1 + 0.2, 10, "{\"payFloor\":400000}", "0123456789abcdef"),
                FEATURES,
                List.of(items));
    }

    private List<LoggedList> stored() {
        List<LoggedList> all = new ArrayList<>();
        log.read(Instant.EPOCH, all::add);
        return all;
    }

    private byte[] exported() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        log.export(Instant.EPOCH, out);
        return out.toByteArray();
    }

    /** The very bits: 0.0 is not -0.0 here. */
    private static List<@Nullable Long> bits(List<@Nullable Double> numbers) {
        return Arrays.asList(numbers.stream()
                .map(number -> number == null ? null : (Long) Double.doubleToRawLongBits(number))
                .toArray(Long[]::new));
    }

    @Test
    void whatWasShownIsReadBackFromTheExportBitForBit() {
        List<ShownList> shown = Stream.generate(() -> list(
                        Surface.RECOMMENDATION, item(1, newPosting()), item(2, newPosting()), item(3, newPosting())))
                .limit(20)
                .toList();
        shown.forEach(feedback::recordShown);
        List<LoggedList> read = new ArrayList<>();
        log.read(new ByteArrayInputStream(exported()), read::add);
        assertThat(read).hasSize(20);
        for (ShownList list : shown) {
            LoggedList back = read.stream()
                    .filter(logged -> logged.id().equals(list.id().value()))
                    .findFirst()
                    .orElseThrow();
            assertThat(back.surface()).isEqualTo(list.surface());
            assertThat(back.fingerprint()).isEqualTo(list.fingerprint());
            assertThat(back.origin()).isEqualTo(list.origin());
            assertThat(back.origin().versions().keySet()).containsExactly("reranker", "embedding");
            assertThat(back.features()).isEqualTo(FEATURES);
            for (int i = 0; i < list.items().size(); i++) {
                ShownItem item = list.items().get(i);
                LoggedList.Item again = back.items().get(i);
                assertThat(again.rank()).isEqualTo(item.rank());
                assertThat(again.closestRank()).isEqualTo(item.closestRank());
                assertThat(again.posting()).isEqualTo(item.posting().value());
                assertThat(bits(List.of(again.score()))).isEqualTo(bits(List.of(item.score())));
                assertThat(bits(again.values())).isEqualTo(bits(item.values()));
                assertThat(bits(again.contributions())).isEqualTo(bits(List.copyOf(item.contributions())));
            }
        }
    }

    @Test
    void theExportIsALineForEveryListAndTellsNoName() {
        feedback.recordShown(list(Surface.MAIL, item(1, newPosting())));
        feedback.recordShown(list(Surface.API, item(1, newPosting())));
        assertThat(new String(exported(), StandardCharsets.UTF_8).lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).startsWith("{\"id\":").endsWith("}"));
    }

    @Test
    void answersStandWithTheListTheyWereGivenTo() {
        PostingId posting = newPosting();
        ShownList list = list(Surface.RECOMMENDATION, item(1, posting));
        feedback.recordShown(list);
        feedback.record(list.id(), posting, InteractionKind.NOT_RELEVANT, Reason.TOO_FAR);
        assertThat(stored().getFirst().answers()).singleElement().satisfies(answer -> {
            assertThat(answer.posting()).isEqualTo(posting.value());
            assertThat(answer.kind()).isEqualTo(InteractionKind.NOT_RELEVANT);
            assertThat(answer.reason()).isEqualTo(Reason.TOO_FAR);
        });
    }

    @Test
    void moreListsThanAPageAreReadOnceEach() {
        PostingId posting = newPosting();
        for (int i = 0; i < 501; i++) {
            feedback.recordShown(new ShownList(
                    new ImpressionListId(UUID.randomUUID()),
                    Surface.SEARCH,
                    "-",
                    new ListOrigin(Map.of(), null, null, "nurse", null),
                    List.of(),
                    List.of(ShownItem.hit(1, posting))));
        }
        assertThat(stored()).hasSize(501).extracting(LoggedList::id).doesNotHaveDuplicates();
    }

    @Test
    void aPageOfHitsIsStoredWithoutAnybodyWaiting() {
        PostingId posting = newPosting();
        ShownList page = new ShownList(
                new ImpressionListId(UUID.randomUUID()),
                Surface.SEARCH,
                "index lucene-7",
                new ListOrigin(Map.of("index", "lucene-7"), null, 20, "nurse", null),
                List.of(),
                List.of(ShownItem.hit(21, posting), ShownItem.hit(22, new PostingId(UUID.randomUUID()))));
        feedback.recordLater(page);
        await().pollInSameThread().until(() -> !stored().isEmpty());
        assertThat(stored().getFirst().items())
                .as("what is not there any more is left out")
                .extracting(LoggedList.Item::rank)
                .containsExactly(21);
    }

    @Test
    void seekersMayNotReadTheLog() {
        as("ROLE_SEEKER");
        assertThatThrownBy(this::exported).isInstanceOf(AccessDeniedException.class);
    }

    private PostingId newPosting() {
        UUID id = UUID.randomUUID();
        database.sql("""
                        insert into posting (id, version, source, source_id, content_hash, status, title, employer,
                            description, text, places, skills, occupations, published_at, text_hash,
                            described_at)
                        values (?, 0, 'test', ?, '', 'PUBLISHED', 'Nurse', 'Ward', '', '', '[]', '{}', '{}', now(),
                            '', now())""").params(id, id.toString()).update();
        return new PostingId(id);
    }
}
