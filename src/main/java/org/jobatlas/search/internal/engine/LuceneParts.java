package org.jobatlas.search.internal.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Two directories, and a file that names the one that is read. A rebuild fills the other directory, and then the file
 * is replaced.
 */
@Component
@ConditionalOnProperty(name = "jobatlas.search.backend", havingValue = "lucene", matchIfMissing = true)
public class LuceneParts extends ReadableParts {

    public static final List<String> ALL = List.of("a", "b");

    private final Path file;
    private final boolean attached;
    private volatile String read;
    private volatile String written;

    LuceneParts(SearchProperties properties) {
        this.file = properties.folder().resolve("part");
        this.attached = properties.attach();
        this.read = stored();
        this.written = read;
    }

    private String stored() {
        try {
            String name = Files.exists(file) ? Files.readString(file).strip() : "";
            return ALL.contains(name) ? name : ALL.getFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Set<String> read() {
        // another process may switch at any time
        return Set.of(attached ? stored() : read);
    }

    @Override
    public Optional<String> written() {
        return Optional.of(written);
    }

    @Override
    public Set<String> all() {
        return Set.copyOf(ALL);
    }

    public String spare() {
        return read.equals(ALL.getFirst()) ? ALL.getLast() : ALL.getFirst();
    }

    /** Sends all changes to the spare part from now on. */
    public void writeSpare() {
        written = spare();
    }

    /** Sends all changes to the part that is read. */
    public void writeRead() {
        written = read;
    }

    /** Reads the part that is written; returns the part that was read before. */
    public String readWritten() {
        String before = read;
        String after = written;
        changing(() -> {
            store(after);
            read = after;
        });
        return before;
    }

    private void store(String name) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path fresh = Files.writeString(file.resolveSibling("part.new"), name);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
