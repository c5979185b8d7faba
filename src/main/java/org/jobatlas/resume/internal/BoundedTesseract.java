package org.jobatlas.resume.internal;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.util.unit.DataSize;

/**
 * Tesseract as parse processes call it. Whoever ends a parse process does not end the Tesseract that it has started, so it gets
 * limits of its own that the system enforces, and what was left behind is ended.
 */
final class BoundedTesseract {

    /** A page scanned in colour at 600 dpi takes a third of it. */
    private static final DataSize MEMORY = DataSize.ofGigabytes(2);

    /**
     * Dates in a column of their own come out one below the other, far from what they date: where three lines in a row are nothing but
     * dates, the page is read once more, row by row.
     */
    private static final String DATES_APART = """
            awk '/^[[:space:]]*$/ { next }
                 /(19|20)[0-9][0-9]/ && length($0) < 32 && NF < 7 && !/,/ { if (++dates > 2) apart = 1; next }
                 { dates = 0 }
                 END { exit !apart }' "$2.txt" 2>/dev/null || exit 0
            mode=0
            for argument; do
              shift
              [ "$mode" = 1 ] && argument=4
              mode=0
              [ "$argument" = --psm ] && mode=1
              set -- "$@" "$argument"
            done
            exec tesseract "$@\"""";

    private BoundedTesseract() {}

    /** Writes a script of the same name; returns its folder, and nothing where the system runs no such scripts. */
    static Optional<Path> write(Path folder, Duration longest) throws IOException {
        if (File.separatorChar != '/') {
            return Optional.empty();
        }
        Path programs = Files.createDirectories(folder.resolve("programs"));
        Path script = Files.writeString(programs.resolve("tesseract"), """
                #!/bin/sh
                ulimit -t %d
                ulimit -v %d 2>/dev/null
                %s
                tesseract "$@" || exit $?
                %s
                """.formatted(
                        longest.toSeconds(), MEMORY.toKilobytes(), dictionaries(), DATES_APART));
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
        return Files.isExecutable(script) ? Optional.of(programs) : Optional.empty();
    }

    /** Tika takes the folder of the program for that of its dictionaries. */
    private static String dictionaries() {
        return Optional.ofNullable(System.getenv("TESSDATA_PREFIX"))
                .map(folder -> "export TESSDATA_PREFIX='" + folder.replace("'", "'\\''") + "'")
                .orElse("unset TESSDATA_PREFIX");
    }

    /** Ends those that read a file of the folder. */
    static void end(Path folder) {
        end(folder, program -> true);
    }

    /** Ends those of them that began before. */
    static void end(Path folder, Instant before) {
        end(
                folder,
                program -> program.info().startInstant().filter(before::isAfter).isPresent());
    }

    private static void end(Path folder, Predicate<ProcessHandle> which) {
        ProcessHandle.allProcesses()
                .filter(program -> reads(program, folder))
                .filter(which)
                .forEach(ProcessHandle::destroyForcibly);
    }

    private static boolean reads(ProcessHandle program, Path folder) {
        return program.info()
                .arguments()
                .filter(arguments -> arguments.length > 0 && arguments[0].startsWith(folder + File.separator))
                .isPresent();
    }
}
