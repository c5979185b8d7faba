package org.jobatlas;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jobatlas.untidy.OpenService;
import org.junit.jupiter.api.Test;

class ServiceRightsTest {

    private static final Path OPEN = Path.of("src/test/resources/rules/open-services.csv");

    @Test
    void whatIsOpenToEverybodyIsListedWithItsReason() throws IOException {
        Map<String, Set<String>> rules = new ServiceRights(
                        new ClassFileImporter(java.util.List.of(new ImportOption.DoNotIncludeTests()))
                                .importPackages("org.jobatlas"))
                .byMethod();
        Set<String> open = rules.entrySet().stream()
                .filter(rule -> rule.getValue().contains(ServiceRights.EVERYBODY)
                        || rule.getValue().contains(ServiceRights.NOTHING_SAID))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(open).isEqualTo(listed().keySet());
        assertThat(rules.size()).isGreaterThan(open.size());
    }

    @Test
    void everyReasonIsASentence() throws IOException {
        assertThat(listed().values()).allSatisfy(reason -> assertThat(reason).hasSizeGreaterThan(20));
    }

    @Test
    void aServiceWithoutARuleIsFound() {
        Map<String, Set<String>> rules =
                new ServiceRights(new ClassFileImporter().importPackagesOf(OpenService.class)).byMethod();
        assertThat(rules)
                .containsEntry("untidy.OpenService.forAll", Set.of(ServiceRights.EVERYBODY))
                .containsEntry("untidy.OpenService.forgotten", Set.of(ServiceRights.NOTHING_SAID))
                .containsEntry("untidy.OpenService.kept", Set.of("hasRole('SEEKER')"));
    }

    private static Map<String, String> listed() throws IOException {
        return Files.readAllLines(OPEN).stream()
                .skip(1)
                .map(line -> line.split(",", 2))
                .collect(Collectors.toMap(row -> row[0], row -> row[1], (a, _) -> a, TreeMap::new));
    }
}
