package org.jobatlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that read one file do so without database, index and web, and leave nothing behind. */
class ReadingOnlyIT {

    @TempDir
    private Path folder;

    @Test
    void aFeedIsReadAndNothingIsLeftBehind() throws Exception {
        Path file = Files.writeString(folder.resolve("a.csv"), "title;location;description\nCook;Leeds;Cook meals.\n");
        assertThat(command("import", file.toString(), "--dry-run", "--json"))
                .contains("\"title\":\"Cook\"")
                .contains("\"country\":\"GB\"");
        assertThat(left()).isEmpty();
    }

    @Test
    void aResumeIsReadAndNothingIsLeftBehind() throws Exception {
        Path file = Files.writeString(folder.resolve("cv.txt"), """
            Robin Testperson

            Experience
            Cook, Harbour Inn Ltd
            March 2019 - present
            Cooked meals for guests.

            Skills
            Pastry, Stock control
            """);
        assertThat(command("read", file.toString(), "--json"))
                .contains("\"position\" : \"Cook\"")
                .contains("\"startDate\" : \"2019-03\"");
        assertThat(left()).isEmpty();
    }

    @Test
    void onlyReadingWithoutANamedFolderNeedsNoPortal() {
        assertThat(Arguments.parse("read", "cv.pdf").in(folder).needsNoPortal()).isTrue();
        assertThat(Arguments.parse("import", "a.csv", "--dry-run").in(folder).needsNoPortal())
                .isTrue();
        assertThat(Arguments.parse("read", "cv.pdf", "--data", "d").needsNoPortal())
                .isFalse();
        assertThat(Arguments.parse("evaluate").in(folder).needsNoPortal()).isFalse();
    }

    /** The classes of the tests stay out: they configure portals of their own. */
    private String command(String... words) throws IOException, InterruptedException {
        String classPath = Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")))
                .filter(entry -> !entry.replace('\\', '/').endsWith("/test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
        List<String> all = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "--add-modules=jdk.incubator.vector",
                                "--enable-native-access=ALL-UNNAMED",
                                "-XX:TieredStopAtLevel=1",
                                "-Dai.djl.offline=true",
                                "-Dfile.encoding=UTF-8",
                                "-Djava.io.tmpdir=" + Files.createDirectories(scratch()),
                                "-cp",
                                classPath,
                                JobatlasApplication.class.getName()),
                        Stream.of(words))
                .toList();
        Path errors = folder.resolve("errors.txt");
        Process process = new ProcessBuilder(all)
                .directory(folder.toFile())
                .redirectError(errors.toFile())
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(() -> out + read(errors)).isZero();
        return out;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private Path scratch() {
        return folder.resolve("tmp");
    }

    /** Folders of a portal or of its work, here and among the temporary files. */
    private List<String> left() throws IOException {
        try (Stream<Path> here = Files.list(folder);
                Stream<Path> temporary = Files.list(scratch())) {
            return Stream.concat(here, temporary)
                    .map(path -> String.valueOf(path.getFileName()))
                    .filter(name ->
                            !List.of("a.csv", "cv.txt", "errors.txt", "tmp").contains(name))
                    .filter(name -> !name.startsWith("hsperfdata"))
                    .toList();
        }
    }
}
