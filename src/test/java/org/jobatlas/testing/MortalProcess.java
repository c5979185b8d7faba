package org.jobatlas.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.springframework.core.env.Environment;

/** A program over the database of the tests, in a process of its own that is killed while it works. */
public final class MortalProcess {

    private static final List<String> SETTINGS = List.of(
            "--" + WithoutVaadin.SETTING,
            "--spring.jpa.properties.hibernate.search.enabled=false",
            "--db-scheduler.enabled=false",
            "--spring.modulith.moments.enabled=false",
            "--spring.datasource.username=postgres",
            "--spring.datasource.password=postgres",
            "--spring.flyway.enabled=false");

    private final Class<?> program;
    private final List<String> arguments = new ArrayList<>(SETTINGS);

    /** A program with a main method that takes settings as arguments. */
    public MortalProcess(Class<?> program, Environment environment, String... more) {
        this.program = program;
        arguments.add("--spring.datasource.url=" + environment.getRequiredProperty("spring.datasource.url"));
        arguments.addAll(List.of(more));
    }

    /** Runs it, and kills it at the given number of lines of a kind, wherever it is by then; all that it said, which is no less. */
    public List<String> killedAt(int lines, Predicate<String> kind) throws IOException, InterruptedException {
        List<String> said = run(lines, kind);
        assertThat(said.stream().filter(kind).count())
                .as(String.join("\n", said))
                .isGreaterThanOrEqualTo(lines);
        return said;
    }

    /** Runs it to its good end; all that it said. */
    public List<String> finished() throws IOException, InterruptedException {
        return run(Integer.MAX_VALUE, line -> false);
    }

    private List<String> run(int lines, Predicate<String> kind) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Xmx384m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> said = new ArrayList<>();
        boolean killed = false;
        try (BufferedReader output = process.inputReader()) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                said.add(line);
                if (!killed && said.stream().filter(kind).count() >= lines) {
                    process.toHandle().destroyForcibly();
                    killed = true;
                }
            }
        }
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        if (!killed) {
            assertThat(process.exitValue()).as(String.join("\n", said)).isZero();
        }
        return said;
    }
}
