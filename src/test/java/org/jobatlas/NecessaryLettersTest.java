package org.jobatlas;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jobatlas.mail.LetterWriter;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** A letter is necessary, or goes only to those who consent to letters: each is listed with its reason. */
class NecessaryLettersTest {

    @Test
    void everyLetterSaysWhyItMayBeSent() throws IOException {
        List<String> listed = new ClassPathResource("rules/letters.csv")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .toList();
        assertThat(listed).allMatch(line -> line.split(",", 3)[2].length() > 1);
        assertThat(new ClassFileImporter()
                                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                                .importPackages("org.jobatlas")
                                .stream()
                                .filter(type -> type.isAssignableTo(LetterWriter.class) && !type.isInterface())
                                .map(JavaClass::getName))
                .containsExactlyInAnyOrderElementsOf(
                        listed.stream().map(line -> line.split(",", 3)[0]).toList());
    }
}
