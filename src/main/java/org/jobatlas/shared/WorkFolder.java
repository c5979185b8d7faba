package org.jobatlas.shared;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * A temporary folder that this process holds by a locked file beside it. The lock ends with the process, however that
 * ends, so that folders of killed processes can be recognised and removed, whatever their ids and the clock say.
 */
public final class WorkFolder {

    private static final String LOCK = ".lock";

    /** The locks of this process. It must not open one of them again: closing any channel of a file gives up its lock. */
    private static final Map<Path, FileChannel> HELD = new ConcurrentHashMap<>();

    private WorkFolder() {}

    /** Creates a private folder below the given one, and removes those of dead processes. */
    public static Path create(Path parent) throws IOException {
        Path folders = Files.createDirectories(parent.toAbsolutePath());
        removeDead(folders);
        Path own = folders.resolve(ProcessHandle.current().pid() + "-" + UUID.randomUUID());
        hold(own);
        Files.createDirectory(own);
        if (Files.getFileStore(own).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(own, PosixFilePermissions.fromString("rwx------"));
        }
        return own;
    }

    /** Before the folder exists, so that it is never seen without. */
    private static void hold(Path folder) throws IOException {
        FileChannel channel = FileChannel.open(lockOf(folder), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        HELD.put(folder, channel);
        channel.lock();
    }

    private static Path lockOf(Path folder) {
        return folder.resolveSibling(folder.getFileName() + LOCK);
    }

    /** Deletes a folder of this process. */
    public static void delete(Path own) throws IOException {
        FileSystemUtils.deleteRecursively(own);
        Files.deleteIfExists(lockOf(own));
        FileChannel channel = HELD.remove(own);
        if (channel != null) {
            channel.close();
        }
    }

    /** Removes folders of processes that no longer run. */
    public static void removeDead(Path folders) throws IOException {
        if (!Files.isDirectory(folders)) {
            return;
        }
        try (Stream<Path> all = Files.list(folders.toAbsolutePath())) {
            for (Path folder : all.filter(WorkFolder::isOne).toList()) {
                removeIfDead(folder);
            }
        }
    }

    private static boolean isOne(Path path) {
        String name = path.getFileName().toString();
        return Character.isDigit(name.charAt(0)) && name.contains("-") && Files.isDirectory(path);
    }

    private static void removeIfDead(Path folder) throws IOException {
        if (HELD.containsKey(folder)) {
            return;
        }
        try (FileChannel channel =
                        FileChannel.open(lockOf(folder), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock != null) {
                FileSystemUtils.deleteRecursively(folder);
                Files.deleteIfExists(lockOf(folder));
            }
        }
    }
}
