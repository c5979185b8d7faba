package org.jobatlas.database.internal;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.embedded.PgBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/**
 * The programs of the embedded server. A PostgreSQL of this machine is preferred to the bundled one, because its
 * distribution keeps it and its OpenSSL up to date; only of the bundled major version, so that a data folder can be
 * opened with or without it. The library takes an archive, so what is found is handed over as symbolic links.
 */
final class PostgresPrograms implements PgBinaryResolver {

    /** The bundled major version, to which data folders belong. */
    static final String MAJOR = "18";

    private static final Logger log = LoggerFactory.getLogger(PostgresPrograms.class);
    private static final List<String> NEEDED = List.of("initdb", "pg_ctl", "postgres");
    private static final List<String> USUAL = List.of(
            "/usr/lib/postgresql/" + MAJOR + "/bin",
            "/usr/pgsql-" + MAJOR + "/bin",
            "/opt/homebrew/opt/postgresql@" + MAJOR + "/bin",
            "/usr/local/opt/postgresql@" + MAJOR + "/bin");

    private final List<Path> folders;

    /** Looks in the given folders, in their order. */
    PostgresPrograms(List<Path> folders) {
        this.folders = folders;
    }

    /** Looks where distributions put PostgreSQL, and in the search path; not on Windows, where links need rights. */
    static PostgresPrograms ofThisMachine() {
        if (File.separatorChar != '/') {
            return new PostgresPrograms(List.of());
        }
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return new PostgresPrograms(Stream.concat(USUAL.stream(), Arrays.stream(path.split(":", -1)))
                .filter(folder -> !folder.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute)
                .toList());
    }

    @Override
    public InputStream getPgBinary(String system, String machineHardware) throws IOException {
        Optional<Path> found = folders.stream().filter(PostgresPrograms::fits).findFirst();
        if (found.isEmpty()) {
            return DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machineHardware);
        }
        log.info("The embedded database runs the PostgreSQL {} of this machine in {}", MAJOR, found.get());
        return links(found.get());
    }

    private static boolean fits(Path folder) {
        return NEEDED.stream().allMatch(program -> Files.isExecutable(folder.resolve(program)))
                && version(folder.resolve("postgres")).startsWith("postgres (PostgreSQL) " + MAJOR + ".");
    }

    /** What the program says of its version; empty where it cannot be run or says nothing within seconds. */
    private static String version(Path program) {
        try {
            Process process = new ProcessBuilder(program.toString(), "--version")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return "";
            }
            return new String(process.getInputStream().readNBytes(200), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    /** The same bytes for the same folder, since the library unpacks every new archive anew. */
    private static InputStream links(Path folder) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var archive = new TarArchiveOutputStream(new XZOutputStream(bytes, new LZMA2Options(1)))) {
            archive.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            put(archive, new TarArchiveEntry("bin/"));
            for (String program : NEEDED) {
                var link = new TarArchiveEntry("bin/" + program, TarConstants.LF_SYMLINK);
                link.setLinkName(folder.resolve(program).toString());
                put(archive, link);
            }
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    private static void put(TarArchiveOutputStream archive, TarArchiveEntry entry) throws IOException {
        entry.setModTime(0);
        archive.putArchiveEntry(entry);
        archive.closeArchiveEntry();
    }
}
