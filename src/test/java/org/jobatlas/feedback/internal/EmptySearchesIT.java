package org.jobatlas.feedback.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jobatlas.account.AccountId;
import org.jobatlas.feedback.Feedback;
import org.jobatlas.feedback.FeedbackFigures;
import org.jobatlas.feedback.FeedbackFigures.EmptySearch;
import org.jobatlas.feedback.ImpressionListId;
import org.jobatlas.feedback.ListOrigin;
import org.jobatlas.feedback.ShownList;
import org.jobatlas.feedback.Surface;
import org.jobatlas.testing.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

@DatabaseTest(classes = FeedbackSlice.class)
class EmptySearchesIT {

    @Autowired
    private Feedback feedback;

    @Autowired
    private FeedbackFigures figures;

    @Autowired
    private JdbcClient database;

    private List<AccountId> people = List.of();

    @BeforeEach
    void nobodySearched() {
        database.sql("delete from impression_list").update();
        people = Stream.generate(() -> FeedbackData.account(database)).limit(3).toList();
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    private void search(AccountId person, String asked) {
        FeedbackData.as(person, "ROLE_SEEKER");
        feedback.recordShown(new ShownList(
                new ImpressionListId(UUID.randomUUID()),
                Surface.SEARCH,
                "-",
                new ListOrigin(Map.of(), null, 20, asked, null),
                List.of(),
                List.of()));
    }

    private List<EmptySearch> found() {
        FeedbackData.asSystem();
        return figures.emptySearches(LocalDate.parse("2026-01-01"), 10);
    }

    @Test
    void wordsAreShownOnlyWhereThreePeopleSearchedThem() {
        String words = "{\"text\":\"Bee keeper\",\"offset\":0}";
        search(people.get(0), words);
        search(people.get(0), words);
        search(people.get(0), words);
        search(people.get(1), words);
        assertThat(found()).as("one who searches often gives nobody away").isEmpty();
        search(people.get(2), "{\"text\":\"bee KEEPER\",\"offset\":0}");
        assertThat(found()).containsExactly(new EmptySearch("bee keeper", 5));
    }

    @Test
    void aPageBehindTheLastIsNoSearchThatFoundNothing() {
        people.forEach(person -> search(person, "{\"text\":\"nurse\",\"offset\":20}"));
        assertThat(found()).isEmpty();
    }

    @Test
    void whatCannotBeReadDoesNotKeepTheRestFromBeingShown() {
        people.forEach(person -> {
            search(person, "{\"text\":\"a\\u0000b\",\"offset\":0}");
            search(person, "{\"text\":\"\\ud800\",\"offset\":0}");
            search(person, "{not json");
            search(person, "nurse");
            search(person, "{\"text\":\"beekeeper\",\"offset\":0}");
        });
        assertThat(found()).containsExactly(new EmptySearch("beekeeper", 3));
    }
}
