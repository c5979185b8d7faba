package org.jobatlas.shared;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * A temporary folder named after this process, so that folders of processes that were killed can be recognised and
 * removed.
 */
public final class WorkFolder {

    private WorkFolder() {}

    /** Creates a private folder below the given one, and removes those of dead processes. */
    public static Path create(Path parent) throws IOException {
        Path folders = Files.createDirectories(parent.toAbsolutePath());
        removeDead(folders);
        Path own = Files.createDirectory(folders.resolve(name(ProcessHandle.current()) + "-" + UUID.randomUUID()));
        if (Files.getFileStore(own).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(own, PosixFilePermissions.fromString("rwx------"));
        }
        return own;
    }

    /** Removes folders of processes that no longer run. */
    public static void removeDead(Path folders) throws IOException {
        if (!Files.isDirectory(folders)) {
            return;
        }
        try (Stream<Path> all = Files.list(folders)) {
            for (Path folder : all.filter(WorkFolder::isOfNobody).toList()) {
                FileSystemUtils.deleteRecursively(folder);
            }
        }
    }

    private static boolean isOfNobody(Path folder) {
        String[] parts = folder.getFileName().toString().split("-", 3);
        try {
            return ProcessHandle.of(Long.parseLong(parts[0]))
                    .map(process -> !folder.getFileName().toString().startsWith(name(process) + "-"))
                    .orElse(true);
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** Process id and start time, because ids are reused. */
    private static String name(ProcessHandle process) {
        long start = process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
        return process.pid() + "-" + start;
    }
}
