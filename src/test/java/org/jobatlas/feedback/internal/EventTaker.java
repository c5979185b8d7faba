package org.jobatlas.feedback.internal;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jobatlas.feedback.FeedbackEvent;
import org.jobatlas.feedback.FeedbackEvents;
import org.jobatlas.feedback.ImpressionListId;
import org.jobatlas.feedback.InteractionKind;
import org.jobatlas.feedback.internal.lists.ToldPlaces;
import org.jobatlas.testing.NamedAccount;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A process that takes in events until it is killed, and says of each when it is acknowledged. */
final class EventTaker {

    static final int POSITIONS = 1_000;

    private static final int SENDERS = 4;

    private EventTaker() {}

    public static void main(String[] arguments) {
        DriverManagerDataSource source = new DriverManagerDataSource(arguments[0], arguments[1], "");
        ImpressionListId list = ImpressionListId.of(arguments[2]);
        FeedbackEvents events = new BatchedEvents(
                new EventRows(JdbcClient.create(source), new ToldPlaces(JdbcClient.create(source)), Clock.systemUTC()),
                new NamedAccount(),
                new SimpleMeterRegistry());
        for (int sender = 0; sender < SENDERS; sender++) {
            Thread.ofPlatform().start(() -> send(events, list));
        }
    }

    private static void send(FeedbackEvents events, ImpressionListId list) {
        for (int told = 0; true; told++) {
            UUID id = UUID.randomUUID();
            events.add(List.of(new FeedbackEvent(id, list, told % POSITIONS + 1, InteractionKind.SEEN, 1)));
            System.out.println("ok " + id);
        }
    }
}
