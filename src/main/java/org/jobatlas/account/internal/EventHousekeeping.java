package org.jobatlas.account.internal;

import java.time.Duration;
import org.springframework.modulith.events.CompletedEventPublications;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Deletes published events that every listener has completed: they refer to accounts and applications, and are never
 * read again.
 */
@Component
class EventHousekeeping {

    private static final Duration KEPT = Duration.ofDays(7);

    private final CompletedEventPublications events;

    EventHousekeeping(CompletedEventPublications events) {
        this.events = events;
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT6H")
    void tidy() {
        events.deletePublicationsOlderThan(KEPT);
    }
}
