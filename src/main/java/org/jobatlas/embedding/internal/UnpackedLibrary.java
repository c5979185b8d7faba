package org.jobatlas.embedding.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * The folder into which ONNX Runtime unpacked its library. It asks for the folder to be deleted before what is in it, so that every process
 * would leave an empty one behind.
 */
final class UnpackedLibrary {

    private static final Path MAPPED = Path.of("/proc/self/maps");
    private static final String FOLDER = "onnxruntime-java";

    private UnpackedLibrary() {}

    /** Deletes it when this process ends; where the system does not tell of it, it stays. */
    static void deleteAtEnd() {
        List<Path> folders = folders();
        if (!folders.isEmpty()) {
            Runtime.getRuntime()
                    .addShutdownHook(Thread.ofPlatform()
                            .name("unpacked-library")
                            .unstarted(() -> folders.forEach(UnpackedLibrary::delete)));
        }
    }

    private static List<Path> folders() {
        if (!Files.isReadable(MAPPED)) {
            return List.of();
        }
        try (Stream<String> maps = Files.lines(MAPPED)) {
            return maps.filter(line -> line.contains("/" + FOLDER))
                    .map(line -> Path.of(line.substring(line.indexOf('/'))).getParent())
                    .filter(folder -> String.valueOf(folder.getFileName()).startsWith(FOLDER))
                    .distinct()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    private static void delete(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            // it is a temporary folder all the same
        }
    }
}
