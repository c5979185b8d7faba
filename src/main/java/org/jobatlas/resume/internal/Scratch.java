package org.jobatlas.resume.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where parsers put what does not fit their memory. They remove it themselves unless they are killed; what is left then is removed,
 * with the programs that read it, as soon as nothing is read, and while something is always read, when it is older than any reading
 * may take.
 */
final class Scratch {

    private static final Logger log = LoggerFactory.getLogger(Scratch.class);

    private final Path folder;
    private final Duration longest;
    private final Clock clock;
    private final ReentrantReadWriteLock reading = new ReentrantReadWriteLock();

    Scratch(Path folder, Duration longest, Clock clock) {
        this.folder = folder;
        this.longest = longest;
        this.clock = clock;
    }

    void begin() {
        reading.readLock().lock();
    }

    void end() {
        reading.readLock().unlock();
        if (reading.writeLock().tryLock()) {
            try {
                if (remove(file -> true)) {
                    BoundedTesseract.end(folder);
                }
            } finally {
                reading.writeLock().unlock();
            }
        } else {
            Instant oldest = clock.instant().minus(longest);
            if (remove(file -> isOlder(file, oldest))) {
                BoundedTesseract.end(folder, oldest);
            }
        }
    }

    private static boolean isOlder(Path file, Instant oldest) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(oldest);
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether there was anything. */
    private boolean remove(Predicate<Path> which) {
        boolean found = false;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).filter(which).toList()) {
                found |= Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            log.error(
                    "What a killed parser left cannot be removed ({})",
                    e.getClass().getSimpleName());
        }
        return found;
    }
}
