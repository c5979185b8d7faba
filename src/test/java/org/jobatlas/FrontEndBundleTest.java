package org.jobatlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;

/**
 * The front end loads the components of a page by the checksum of the page's class name, so a page that was moved or
 * renamed stands without them until the bundle is built anew ({@code ./jobatlas frontend}).
 */
class FrontEndBundleTest {

    private static final Pattern ON_DEMAND = Pattern.compile("=[`'\"]([0-9a-f]{64})[`'\"]");

    @Test
    void everyPageOfTheBundleIsAClassOfToday() throws IOException {
        assertThat(classNames(Path.of("src/main/java")))
                .containsAll(loadedOnDemand())
                .hasSizeGreaterThan(1000);
        assertThat(loadedOnDemand()).hasSizeGreaterThan(20);
    }

    private static Set<String> loadedOnDemand() throws IOException {
        try (ZipFile bundle = new ZipFile("src/main/bundles/prod.bundle")) {
            var imports = bundle.stream()
                    .filter(entry -> entry.getName().matches(".*/generated-flow-imports-[^/]+\\.js"))
                    .findFirst()
                    .orElseThrow();
            String script = new String(bundle.getInputStream(imports).readAllBytes(), StandardCharsets.UTF_8);
            return ON_DEMAND.matcher(script).results().map(key -> key.group(1)).collect(Collectors.toSet());
        }
    }

    /** Checksums of the names of all classes. */
    private static Set<String> classNames(Path sources) throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.map(file -> sources.relativize(file).toString())
                    .filter(file -> file.endsWith(".java"))
                    .map(file -> file.substring(0, file.length() - ".java".length())
                            .replace('/', '.')
                            .replace('\\', '.'))
                    .map(DigestUtils::sha256Hex)
                    .collect(Collectors.toSet());
        }
    }
}
