package org.jobatlas;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;

/** The launcher script, which lets only words through that it knows. */
class LauncherTest {

    @Test
    void everyCommandOfThePortalIsLetThroughAndExplained() throws IOException {
        String script = Files.readString(Path.of("jobatlas"));
        Set<String> known = script.lines()
                .map(String::strip)
                .filter(line -> line.endsWith(")") && line.matches("[a-z |]++\\)"))
                .flatMap(line ->
                        Arrays.stream(line.substring(0, line.length() - 1).split("\\|", -1)))
                .map(String::strip)
                .collect(Collectors.toSet());
        Set<String> commands = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.jobatlas").stream()
                        .filter(type -> type.isAnnotatedWith(Component.class))
                        .filter(type -> type.isAnnotatedWith(Command.class))
                        .map(type -> type.getAnnotationOfType(Command.class).name())
                        .collect(Collectors.toSet());

        assertThat(commands).contains("recommend", "search", "read");
        assertThat(known).containsAll(commands);
        assertThat(commands).allSatisfy(command -> assertThat(script).contains("  ./jobatlas " + command + " "));
    }
}
