package org.jobatlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** No library of the portal has a vulnerability that the given database knows; without a database, that the check would find one. */
class DependencyCheckTest {

    private static final String DATABASE = "jobatlas.osv";
    private static final Path BILL_OF_MATERIALS = Path.of("target/classes/META-INF/sbom/application.cdx.json");

    @TempDir
    private Path folder;

    @BeforeEach
    void aTinyDatabase() throws IOException {
        Files.writeString(folder.resolve("OSV-1.json"), """
            {"id": "OSV-1", "summary": "Reads too far", "affected": [{"package": {"ecosystem": "Maven", "name": "org.example:parser"},
             "ranges": [{"type": "ECOSYSTEM", "events": [{"introduced": "1.0"}, {"fixed": "1.10.2"}, {"introduced": "2.0"},
             {"last_affected": "2.0.3"}]}], "versions": ["0.9-beta"]}]}
            """);
        Files.writeString(folder.resolve("OSV-2.json"), """
            {"id": "OSV-2", "withdrawn": "2026-01-01T00:00:00Z", "affected": [{"package": {"ecosystem": "Maven",
             "name": "org.example:parser"}, "ranges": [{"type": "ECOSYSTEM", "events": [{"introduced": "0"}]}]}]}
            """);
        Files.writeString(folder.resolve("OSV-3.json"), """
            {"id": "OSV-3", "affected": [{"package": {"ecosystem": "npm", "name": "org.example:parser"},
             "ranges": [{"type": "SEMVER", "events": [{"introduced": "0"}]}]}]}
            """);
    }

    private boolean isKnown(String version) throws IOException {
        return KnownVulnerabilities.of(Map.of("org.example:parser", version), folder)
                .equals(List.of("org.example:parser:" + version + " OSV-1 Reads too far"));
    }

    @Test
    void versionsAreComparedAsMavenDoes() throws IOException {
        assertThat(isKnown("1.9.4")).isTrue();
        assertThat(isKnown("1.10.1")).isTrue();
        assertThat(isKnown("2.0.3")).isTrue();
        assertThat(isKnown("0.9-beta")).isTrue();
        assertThat(isKnown("1.10.2")).isFalse();
        assertThat(isKnown("1.11")).isFalse();
        assertThat(isKnown("2.0.4")).isFalse();
        assertThat(isKnown("0.9")).isFalse();
    }

    @Test
    void whatIsWithdrawnOrOfAnotherKindSaysNothing() throws IOException {
        assertThat(KnownVulnerabilities.of(Map.of("org.example:parser", "3.0"), folder))
                .isEmpty();
    }

    @Test
    void librariesAreReadFromTheBillOfMaterials() throws IOException {
        Path bill = Files.writeString(folder.resolve("bill.cdx"), """
            {"bomFormat": "CycloneDX", "components": [
             {"group": "org.example", "name": "parser", "version": "1.9", "purl": "pkg:maven/org.example/parser@1.9?type=jar"},
             {"name": "left-pad", "version": "1.0", "purl": "pkg:npm/left-pad@1.0"}]}
            """);
        assertThat(KnownVulnerabilities.libraries(bill)).isEqualTo(Map.of("org.example:parser", "1.9"));
    }

    @Test
    void aFolderWithoutRecordsIsNoDatabase(@TempDir Path empty) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KnownVulnerabilities.of(Map.of(), empty))
                .withMessageContaining("no OSV record");
    }

    @Test
    @EnabledIfSystemProperty(named = DATABASE, matches = ".+")
    void noLibraryIsKnownToBeVulnerable() throws IOException {
        Map<String, String> libraries = KnownVulnerabilities.libraries(BILL_OF_MATERIALS);
        assertThat(libraries).containsKey("org.apache.tika:tika-core");
        assertThat(KnownVulnerabilities.of(libraries, Path.of(System.getProperty(DATABASE))))
                .isEmpty();
    }
}
