package org.jobatlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SizesTest {

    @Test
    void nothingOfThePortalIsLargerThanTheStyleAllows() {
        assertThat(Sizes.tooLarge(Path.of("src/main/java"))).isEmpty();
    }

    /** Fixtures build what has many parts, so parameters are not counted there. */
    @Test
    void noFileOfTheTestsIsLongerThanTheStyleAllows() {
        assertThat(Sizes.tooLarge(Path.of("src/test/java")))
                .filteredOn(found -> found.matches(".*\\.java has \\d+ lines.*"))
                .isEmpty();
    }

    /** Packages that were larger before there was a limit; none may join them, and one that was split leaves. */
    private static final Set<String> STILL_LARGE =
            Set.of("account", "feedback", "hiring", "job", "profile", "recommendation", "shell");

    @Test
    void noPackageHoldsMoreClassesThanTheStyleAllows() {
        assertThat(Sizes.largePackages(Path.of("src/main/java/org/jobatlas"))).isEqualTo(new TreeSet<>(STILL_LARGE));
    }

    @Test
    void aLargePackageIsFound(@TempDir Path folder) throws IOException {
        Path fair = Files.createDirectories(folder.resolve("hall/internal"));
        Path large = Files.createDirectories(folder.resolve("attic"));
        for (int i = 0; i < 25; i++) {
            Files.writeString(fair.resolve("Fair" + i + ".java"), "");
            Files.writeString(large.resolve("Large" + i + ".java"), "");
        }
        Files.writeString(fair.resolve("package-info.java"), "");
        Files.writeString(large.resolve("Large25.java"), "");
        assertThat(Sizes.largePackages(folder)).containsExactly("attic");
    }

    @Test
    void longFilesMethodsAndParameterListsAreFound(@TempDir Path folder) throws IOException {
        String method = "void run(int a, int b, int c, int d, int e) {\n" + "a++;\n".repeat(39) + "}\n";
        Files.writeString(folder.resolve("Long.java"), "class Long {\n" + "\n".repeat(300) + method + "}\n");
        Files.writeString(folder.resolve("LongView.java"), "class LongView {\n" + "\n".repeat(249) + "}\n");
        Files.writeString(
                folder.resolve("Greedy.java"),
                "class Greedy { Greedy(int a, int b, int c, int d, int e, int f, int g, int h) {} }\n");
        assertThat(Sizes.tooLarge(folder))
                .containsExactly(
                        "Long.java has 343 lines, not at most 300",
                        "LongView.java has 251 lines, not at most 250",
                        "Greedy.<init> has 8 parameters, not at most 7",
                        "Long.run has 5 parameters, not at most 4",
                        "Long.run has 41 lines, not at most 40");
    }

    @Test
    void whatIsAsLargeAsAllowedPasses(@TempDir Path folder) throws IOException {
        String method = "void run(int a, int b, int c, int d) {\n" + "a++;\n".repeat(38) + "}\n";
        Files.writeString(folder.resolve("Fair.java"), "class Fair {\n" + "\n".repeat(258) + method + "}\n");
        Files.writeString(
                folder.resolve("Wide.java"),
                "record Wide(int a, int b, int c, int d, int e, int f, int g, int h) {}\n");
        assertThat(Sizes.tooLarge(folder)).isEmpty();
    }
}
