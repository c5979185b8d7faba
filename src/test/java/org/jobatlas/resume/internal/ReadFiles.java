package org.jobatlas.resume.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.jobatlas.resume.ResumeFile;

/** The text of whole files as the portal's parse processes read it, for tests of other modules. */
public final class ReadFiles implements AutoCloseable {

    private static final ResumeProperties LIMITS = Limits.of(Map.of("timeout", "30s", "ocr-timeout", "60s"));

    private final ParserProcesses processes = new ParserProcesses(LIMITS, Clock.systemUTC());
    private final IsolatedTextExtractor extractor = new IsolatedTextExtractor(
            LIMITS, processes, new ReadingQueue(LIMITS, new FailedFiles(LIMITS, Clock.systemUTC())), new Nobody());

    /** Whether scanned pages are read here. */
    public boolean readsPictures() {
        return extractor.readsPictures();
    }

    public String text(Path file) throws IOException {
        return extractor
                .extract(new ResumeFile(file.getFileName().toString(), Files.readAllBytes(file)))
                .text();
    }

    @Override
    public void close() throws IOException {
        processes.close();
    }
}
