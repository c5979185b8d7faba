package org.jobatlas.embedding.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * Deletes the temporary folder that ONNX Runtime unpacked its library into. ONNX Runtime deletes the folder before its
 * content, so every process would leave an empty folder behind.
 */
final class UnpackedLibrary {

    private static final Path MAPPED = Path.of("/proc/self/maps");
    private static final String FOLDER = "onnxruntime-java";

    private UnpackedLibrary() {}

    /** Deletes the folder at exit, if the system lists loaded libraries. */
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
            // harmless: the folder is below the temporary directory
        }
    }
}
