package org.jobatlas.feedback.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.DeflaterOutputStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.Consent.Use;
import org.jobatlas.account.ConsentAnswered;
import org.jobatlas.account.PersonalArchive;
import org.jobatlas.feedback.Feedback;
import org.jobatlas.feedback.FeedbackEvent;
import org.jobatlas.feedback.FeedbackEvents;
import org.jobatlas.feedback.ImpressionRecords;
import org.jobatlas.feedback.InteractionKind;
import org.jobatlas.feedback.ShownList;
import org.jobatlas.feedback.SoughtMeanings;
import org.jobatlas.testing.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

@DatabaseTest(classes = FeedbackSlice.class)
class FeedbackOfPeopleIT {

    @Autowired
    private FeedbackOfPeople people;

    @Autowired
    private Feedback feedback;

    @Autowired
    private FeedbackEvents events;

    @Autowired
    private ImpressionRecords records;

    @Autowired
    private SoughtMeanings meanings;

    @Autowired
    private ApplicationEventPublisher publisher;

    @Autowired
    private JdbcClient database;

    /** What a person takes along, by name. */
    private static final class Taken implements PersonalArchive {

        private final Map<String, Object> values = new HashMap<>();
        private final Map<String, String> files = new HashMap<>();

        @Override
        public void json(String name, Object value) {
            values.put(name, value);
        }

        @Override
        public void file(String name, byte[] content) {
            files.put(name, new String(content, StandardCharsets.UTF_8));
        }
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    private ShownList shownTo(AccountId person) throws IOException {
        FeedbackData.as(person, "ROLE_SEEKER");
        ShownList list = FeedbackData.list(FeedbackData.posting(database, "Nurse"));
        feedback.recordShown(list);
        events.add(List.of(new FeedbackEvent(UUID.randomUUID(), list.id(), 1, InteractionKind.SEEN, 1_500)));
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            out.write(("{\"list\":\"" + list.id() + "\"}").getBytes(StandardCharsets.UTF_8));
        }
        FeedbackData.asSystem();
        records.keep(list.id(), packed.toByteArray());
        return list;
    }

    @Test
    void whereWhatWasDoneHowLongAndHowTheListCameAboutIsTakenAlong() throws IOException {
        AccountId person = FeedbackData.account(database);
        ShownList own = shownTo(person);
        shownTo(FeedbackData.account(database));
        Taken taken = new Taken();
        people.export(person, taken);
        assertThat(taken.values.get("interaction"))
                .asInstanceOf(InstanceOfAssertFactories.list(Map.class))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("rank", 1).containsEntry("millis", 1_500));
        assertThat(taken.files)
                .containsExactly(Map.entry("record-" + own.id() + ".json", "{\"list\":\"" + own.id() + "\"}"));
    }

    @Test
    void recordsOfListsAreErasedWithTheirPerson() throws IOException {
        AccountId person = FeedbackData.account(database);
        ShownList own = shownTo(person);
        int before = people.count(person);
        assertThat(before).as("a list, its item, its record and what was seen").isEqualTo(4);
        people.erase(person);
        assertThat(people.count(person)).isZero();
        FeedbackData.asSystem();
        assertThat(records.find(own.id())).isEmpty();
    }

    @Test
    void theMeaningOfAResumeLeavesListsWithItAndWithTheConsentToTraining() throws IOException {
        AccountId person = shownWithMeaning();
        AccountId other = shownWithMeaning();
        FeedbackData.as(person, "ROLE_SEEKER");
        meanings.forget();
        assertThat(meanings(person)).isZero();
        assertThat(meanings(other)).isOne();
        publisher.publishEvent(new ConsentAnswered(other, Use.BEING_FOUND, false));
        assertThat(meanings(other)).isOne();
        publisher.publishEvent(new ConsentAnswered(other, Use.TRAINING, false));
        assertThat(meanings(other)).isZero();
    }

    private AccountId shownWithMeaning() throws IOException {
        AccountId person = FeedbackData.account(database);
        shownTo(person);
        database.sql("update impression_list set sought = '{0.5}' where account_id = ?")
                .param(person.value())
                .update();
        return person;
    }

    private int meanings(AccountId person) {
        return database.sql("select count(*) from impression_list where account_id = ? and sought is not null")
                .param(person.value())
                .query(Integer.class)
                .single();
    }
}
