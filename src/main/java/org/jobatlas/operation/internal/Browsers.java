package org.jobatlas.operation.internal;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds a browser for the browser tests. */
final class Browsers {

    private static final Pattern SEPARATOR = Pattern.compile(Pattern.quote(File.pathSeparator));

    private Browsers() {}

    static Optional<Path> find() {
        return Stream.concat(onThePath(), Stream.of(playwrights()))
                .filter(Files::exists)
                .findFirst();
    }

    private static Stream<Path> onThePath() {
        String path = System.getenv().getOrDefault("PATH", "");
        return SEPARATOR
                .splitAsStream(path)
                .filter(folder -> !folder.isBlank())
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome", "chrome.exe")
                        .map(name -> Path.of(folder, name)));
    }

    private static Path playwrights() {
        String chosen = System.getenv("PLAYWRIGHT_BROWSERS_PATH");
        return chosen != null ? Path.of(chosen) : Path.of(System.getProperty("user.home"), ".cache", "ms-playwright");
    }
}
