package org.jobatlas.resume.internal;

import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Parses a tiny PDF behind the start of the portal, so that the first person does not wait for a cold process. */
@Component
@ConditionalOnProperty(name = "jobatlas.warm-up", havingValue = "true", matchIfMissing = true)
class WarmUp {

    private static final Logger log = LoggerFactory.getLogger(WarmUp.class);
    private static final String TINY_PDF = """
            %PDF-1.4
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
            3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj
            4 0 obj<</Length 36>>stream
            BT /F 9 Tf 9 9 Td (warm up) Tj ET  \s
            endstream endobj
            5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
            trailer<</Root 1 0 R>>
            %%EOF
            """;

    private final ParserProcesses processes;
    private volatile boolean stopping;

    WarmUp(ParserProcesses processes) {
        this.processes = processes;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        Thread.ofVirtual().name("resume-warm-up").start(this::warmUp);
    }

    @EventListener(ContextClosedEvent.class)
    void stop() {
        stopping = true;
    }

    private void warmUp() {
        try {
            processes.parse(TINY_PDF.getBytes(StandardCharsets.US_ASCII), ParserProcesses.Reading.BY_CONTENT);
        } catch (RuntimeException e) {
            if (!stopping) {
                log.warn("The parse process could not be warmed up: resumes may not be readable", e);
            }
        }
    }
}
