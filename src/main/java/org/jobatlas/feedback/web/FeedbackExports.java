package org.jobatlas.feedback.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jobatlas.feedback.EvidencePacks;
import org.jobatlas.feedback.FeedbackFigures;
import org.jobatlas.feedback.ImpressionListId;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Downloads of feedback for administrators. */
@RestController
@PreAuthorize("hasRole('ADMINISTRATOR')")
class FeedbackExports {

    private static final int DAYS = 400;
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType PARQUET = MediaType.parseMediaType("application/vnd.apache.parquet");
    private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

    private final FeedbackFigures figures;
    private final EvidencePacks packs;
    private final Clock clock;

    FeedbackExports(FeedbackFigures figures, EvidencePacks packs, Clock clock) {
        this.figures = figures;
        this.packs = packs;
        this.clock = clock;
    }

    @GetMapping("/admin/feedback.csv")
    ResponseEntity<byte[]> csv() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        figures.csv(since(), out);
        return file("feedback.csv", CSV, out.toByteArray());
    }

    @GetMapping("/admin/feedback.parquet")
    ResponseEntity<byte[]> parquet() {
        return file("feedback.parquet", PARQUET, figures.parquet(since()));
    }

    @GetMapping("/admin/lists/{name}")
    ResponseEntity<byte[]> pack(@PathVariable String name) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        boolean found = id(name).map(list -> packs.write(list, out)).orElse(false);
        if (!found) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return file("list-" + name, ZIP, out.toByteArray());
    }

    private static Optional<ImpressionListId> id(String name) {
        try {
            return name.endsWith(".zip")
                    ? Optional.of(new ImpressionListId(UUID.fromString(name.substring(0, name.length() - 4))))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private LocalDate since() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(DAYS);
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(content);
    }
}
