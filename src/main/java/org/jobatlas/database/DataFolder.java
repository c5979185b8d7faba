package org.jobatlas.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The data folder of a portal. The process that holds its lock owns the database and index in it. The lock ends with
 * the process.
 */
public final class DataFolder implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(DataFolder.class);
    private static final Set<PosixFilePermission> OTHERS = PosixFilePermissions.fromString("------rwx");
    private static final Set<PosixFilePermission> ALL_BUT_OWNER = PosixFilePermissions.fromString("---rwxrwx");

    private final FileChannel channel;

    private DataFolder(FileChannel channel) {
        this.channel = channel;
    }

    /** Locks the folder, creating it if missing; empty when a living process holds the lock. */
    public static Optional<DataFolder> take(Path folder) {
        try {
            closeToOthers(folder);
            FileChannel channel = FileChannel.open(
                    folder.resolve("portal.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel).isPresent()) {
                return Optional.of(new DataFolder(channel));
            }
            channel.close();
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder " + folder + " cannot be used", e);
        }
    }

    /** Whether a living process holds the lock. */
    public static boolean isTaken(Path folder) {
        if (!Files.exists(folder.resolve("portal.lock"))) {
            return false;
        }
        Optional<DataFolder> taken = take(folder);
        taken.ifPresent(DataFolder::close);
        return taken.isEmpty();
    }

    /**
     * Makes the folder, or an older one, inaccessible to other people on this machine: index, logs and keys tell of
     * people. The group of an older one keeps what its owner gave it.
     */
    private static void closeToOthers(Path folder) throws IOException {
        boolean made = Files.notExists(folder);
        Files.createDirectories(folder);
        if (!Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            return;
        }
        Set<PosixFilePermission> rights = Files.getPosixFilePermissions(folder);
        if (rights.removeAll(made ? ALL_BUT_OWNER : OTHERS)) {
            try {
                Files.setPosixFilePermissions(folder, rights);
            } catch (FileSystemException e) {
                log.warn("Others on this machine can read the data folder, which belongs to another user");
            }
        }
    }

    private static Optional<FileLock> lock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
