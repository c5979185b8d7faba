package org.jobatlas.feedback.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jobatlas.account.AccountId;
import org.jobatlas.feedback.Feedback;
import org.jobatlas.feedback.FeedbackEvent;
import org.jobatlas.feedback.FeedbackEvents;
import org.jobatlas.feedback.ImpressionListId;
import org.jobatlas.feedback.InteractionKind;
import org.jobatlas.feedback.ShownList;
import org.jobatlas.feedback.internal.lists.ToldPlaces;
import org.jobatlas.job.PostingId;
import org.jobatlas.testing.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

@DatabaseTest(classes = FeedbackSlice.class)
class FeedbackEventsIT {

    private static final int ACKNOWLEDGED_BEFORE_THE_KILL = 300;

    @Autowired
    private Feedback feedback;

    @Autowired
    private FeedbackEvents events;

    @Autowired
    private JdbcClient database;

    @Autowired
    private DataSource source;

    @SuppressWarnings("NullAway.Init")
    private AccountId seeker;

    @SuppressWarnings("NullAway.Init")
    private PostingId posting;

    @SuppressWarnings("NullAway.Init")
    private ShownList list;

    @BeforeEach
    void aSeekerIsShownAPosting() {
        seeker = FeedbackData.account(database);
        posting = FeedbackData.posting(database, "Nurse");
        list = FeedbackData.list(posting);
        FeedbackData.as(seeker, "ROLE_SEEKER");
        feedback.recordShown(list);
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    private static FeedbackEvent seen(ImpressionListId list, int rank) {
        return new FeedbackEvent(UUID.randomUUID(), list, rank, InteractionKind.SEEN, 1_500);
    }

    private List<UUID> stored(ImpressionListId of) {
        return database.sql("select id from interaction where list_id = ?")
                .param(of.value())
                .query(UUID.class)
                .list();
    }

    @Test
    void whatWasSeenIsStoredWithItsPositionAndPosting() {
        events.add(List.of(seen(list.id(), 1)));
        assertThat(database.sql("select posting_id from interaction where list_id = ? and rank = 1 and millis = 1500")
                        .param(list.id().value())
                        .query(UUID.class)
                        .list())
                .containsExactly(posting.value());
    }

    @Test
    void tellingTheSameAgainChangesNothing() {
        List<FeedbackEvent> told = List.of(seen(list.id(), 1), seen(list.id(), 1));
        events.add(told);
        events.add(told);
        assertThat(stored(list.id())).hasSize(2);
    }

    @Test
    void noPositionHasMoreRowsThanAnybodyMakes() {
        for (int time = 0; time < 3; time++) {
            events.add(Stream.generate(() -> seen(list.id(), 1)).limit(40).toList());
        }
        assertThat(stored(list.id())).hasSize(ToldPlaces.MOST_OF_A_POSITION);
    }

    @Test
    void whatIsToldAgainAndAgainTakesNoRoomFromWhatIsNew() {
        List<FeedbackEvent> told = List.of(seen(list.id(), 1));
        for (int time = 0; time <= ToldPlaces.MOST_OF_A_POSITION; time++) {
            events.add(told);
        }
        events.add(List.of(seen(list.id(), 1)));
        assertThat(stored(list.id())).hasSize(2);
    }

    @Test
    void aListThatWasForgottenSinceTakesNothing() {
        events.add(List.of(seen(list.id(), 1)));
        database.sql("delete from impression_list where id = ?")
                .param(list.id().value())
                .update();
        events.add(List.of(seen(list.id(), 1)));
        assertThat(stored(list.id())).isEmpty();
    }

    @Test
    void whatWasNotShownIsNotStored() {
        ImpressionListId unknown = new ImpressionListId(UUID.randomUUID());
        events.add(List.of(seen(unknown, 1), seen(list.id(), 2)));
        FeedbackData.as(FeedbackData.account(database), "ROLE_SEEKER");
        events.add(List.of(seen(list.id(), 1)));
        assertThat(stored(list.id())).isEmpty();
        assertThat(stored(unknown)).isEmpty();
    }

    @Test
    void aBrowserCannotAnswerOrApplyThisWay() {
        assertThatThrownBy(() -> new FeedbackEvent(UUID.randomUUID(), list.id(), 1, InteractionKind.RELEVANT, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** The process that takes events in is killed while it works; everything it had answered for is there. */
    @Test
    void noAcknowledgedEventIsLostWhenTheProcessIsKilled() throws IOException, SQLException, InterruptedException {
        FeedbackData.asSystem();
        ShownList visitors = FeedbackData.list(
                Collections.nCopies(EventTaker.POSITIONS, posting).toArray(PostingId[]::new));
        feedback.recordShown(visitors);
        Set<UUID> acknowledged = new HashSet<>();
        Process process = taker(visitors.id());
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine();
                    line != null && acknowledged.size() < ACKNOWLEDGED_BEFORE_THE_KILL;
                    line = lines.readLine()) {
                if (line.startsWith("ok ")) {
                    acknowledged.add(UUID.fromString(line.substring(3)));
                }
            }
            // unlike that of the process itself, this leaves what it said to be read
            process.toHandle().destroyForcibly();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.length() == 39 && line.startsWith("ok ")) {
                    acknowledged.add(UUID.fromString(line.substring(3)));
                }
            }
        }
        assertThat(process.waitFor()).as("killed, not ended").isNotZero();
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ACKNOWLEDGED_BEFORE_THE_KILL);
        assertThat(stored(visitors.id())).containsAll(acknowledged);
    }

    private Process taker(ImpressionListId of) throws IOException, SQLException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                EventTaker.class.getName()));
        try (Connection connection = source.getConnection()) {
            command.add(connection.getMetaData().getURL());
            command.add(connection.getMetaData().getUserName());
        }
        command.add(of.toString());
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
