package org.jobatlas.feedback.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jobatlas.feedback.FeedbackBusyException;
import org.jobatlas.feedback.FeedbackEvent;
import org.jobatlas.feedback.FeedbackEvents;
import org.jobatlas.feedback.ImpressionListId;
import org.jobatlas.feedback.InteractionKind;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Takes what a page saw; answers when it is stored for good, and not before. */
@RestController
class FeedbackEventsController {

    private static final int MOST_AT_ONCE = 200;
    private static final long LONGEST = 64 * 1024;
    private static final String RETRY_AFTER = "10";

    /** As the page writes it. */
    record Seen(
            @Nullable UUID id,
            @Nullable UUID list,
            int rank,
            @Nullable InteractionKind kind,
            @Nullable Integer millis) {}

    private final FeedbackEvents events;

    FeedbackEventsController(FeedbackEvents events) {
        this.events = events;
    }

    @PostMapping(path = "/feedback/events", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Void> add(@RequestHeader(HttpHeaders.CONTENT_LENGTH) long length, @RequestBody List<Seen> seen) {
        if (length > LONGEST || seen.size() > MOST_AT_ONCE) {
            throw new IllegalArgumentException("At most " + MOST_AT_ONCE + " at once");
        }
        List<FeedbackEvent> told = new ArrayList<>(seen.size());
        seen.forEach(one -> told.add(event(one)));
        events.add(told);
        return ResponseEntity.noContent().build();
    }

    private static FeedbackEvent event(Seen seen) {
        UUID id = seen.id();
        UUID list = seen.list();
        InteractionKind kind = seen.kind();
        if (id == null || list == null || kind == null) {
            throw new IllegalArgumentException("An event has an id, a list and a kind");
        }
        return new FeedbackEvent(id, new ImpressionListId(list), seen.rank(), kind, seen.millis());
    }

    @ExceptionHandler(FeedbackBusyException.class)
    ResponseEntity<Void> busy() {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER)
                .build();
    }

    @ExceptionHandler(IllegalArgumentException.class)
    ResponseEntity<Void> wrong() {
        return ResponseEntity.badRequest().build();
    }
}
