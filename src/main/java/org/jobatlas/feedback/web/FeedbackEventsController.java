package org.jobatlas.feedback.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
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
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Receives events from pages; responds after they are committed. */
@RestController
class FeedbackEventsController {

    private static final int MOST_AT_ONCE = 200;
    private static final int LONGEST = 64 * 1024;
    private static final String RETRY_AFTER = "10";

    /** The event in the page's format. */
    record Seen(
            @Nullable UUID id,
            @Nullable UUID list,
            int rank,
            @Nullable InteractionKind kind,
            @Nullable Integer millis) {}

    private final FeedbackEvents events;
    private final ObjectReader reader;
    private final EventRates rates;

    FeedbackEventsController(FeedbackEvents events, JsonMapper json, EventRates rates) {
        this.events = events;
        this.reader = json.readerFor(Seen[].class);
        this.rates = rates;
    }

    @PostMapping(path = "/feedback/events", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Void> add(HttpServletRequest request) throws IOException {
        if (!rates.allow(request.getRemoteAddr())) {
            return later(HttpStatus.TOO_MANY_REQUESTS);
        }
        byte[] body = request.getInputStream().readNBytes(LONGEST + 1);
        if (body.length > LONGEST) {
            return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build();
        }
        @Nullable Seen @Nullable [] seen = reader.readValue(body);
        if (seen == null) {
            throw new IllegalArgumentException("Nothing is told");
        }
        if (seen.length > MOST_AT_ONCE) {
            return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build();
        }
        events.add(Arrays.stream(seen).map(FeedbackEventsController::event).toList());
        return ResponseEntity.noContent().build();
    }

    private static FeedbackEvent event(@Nullable Seen seen) {
        if (seen == null) {
            throw new IllegalArgumentException("An event is none");
        }
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
        return later(HttpStatus.SERVICE_UNAVAILABLE);
    }

    private static ResponseEntity<Void> later(HttpStatus status) {
        return ResponseEntity.status(status)
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER)
                .build();
    }

    @ExceptionHandler({IllegalArgumentException.class, JacksonException.class})
    ResponseEntity<Void> wrong() {
        return ResponseEntity.badRequest().build();
    }
}
