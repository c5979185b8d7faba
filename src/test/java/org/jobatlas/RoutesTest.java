package org.jobatlas;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jobatlas.uikit.PageNavigation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page is linked to by the name that a navigation gives it, never by a string. */
class RoutesTest {

    /** Links, changes of page and targets of forms whose address is written out; anchors in the page and other schemes are none. */
    private static final Pattern WRITTEN_OUT =
            Pattern.compile("(?:new Anchor\\(|new RouterLink\\(|navigate\\(|forwardTo\\(|\"action\", )"
                    + "\\s{0,40}\"(?!#|mailto:|https?:)[^\"]*\"");

    @Test
    void noPageIsLinkedToByAString() throws IOException {
        assertThat(writtenOut(Path.of("src/main/java"), WRITTEN_OUT)).isEmpty();
    }

    @Test
    void noViewWritesThePathOfAPageWithAnId() throws IOException {
        assertThat(writtenOut(Path.of("src/main/java"), pathsWithIds()))
                .filteredOn(found -> found.contains("/ui/"))
                .isEmpty();
    }

    @Test
    void aStringThatNamesAPageIsFound(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("Bad.java"),
                "add(new Anchor(\"login\", \"x\")); ui.navigate(\n"
                        + "   \"search\"); form.setAttribute(\"action\", \"login\"); new Anchor(\"#main\", \"y\"); new"
                        + " Anchor(PageNavigation.SEARCH, \"z\");");
        assertThat(writtenOut(folder, WRITTEN_OUT)).hasSize(3);
    }

    @Test
    void aPathWithAnIdIsFound(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("Bad.java"),
                "@Route(\"jobs/:id\") String a = \"jobs/\" + id; String b = \"recruiter/postings/\" + id + \"/applicants\";"
                        + " String c = \"jobs.title\";");
        assertThat(writtenOut(folder, pathsWithIds())).hasSize(2);
    }

    @Test
    void everyNamedPageIsThere() {
        assertThat(routes()).containsAll(named());
    }

    private static List<String> routes() {
        JavaClasses portal =
                new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests())).importPackages("org.jobatlas");
        return portal.stream()
                .filter(type -> type.isAnnotatedWith(Route.class))
                .map(type -> type.getAnnotationOfType(Route.class).value())
                .toList();
    }

    /** Texts that begin like the path of a page with an id. */
    private static Pattern pathsWithIds() {
        return Pattern.compile(routes().stream()
                .filter(route -> route.contains(":"))
                .map(route -> Pattern.quote(route.substring(0, route.indexOf(':'))))
                .distinct()
                .collect(Collectors.joining("|", "(?<!@Route\\()\"(?:", ")[^\"]*\"")));
    }

    private static List<String> named() {
        return Arrays.stream(PageNavigation.class.getDeclaredFields())
                .filter(field -> Modifier.isPublic(field.getModifiers()))
                .map(RoutesTest::value)
                .toList();
    }

    private static String value(Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> writtenOut(Path folder, Pattern pattern) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")
                            && !file.toString().endsWith("Navigation.java"))
                    .sorted()
                    .flatMap(file -> found(file, pattern))
                    .toList();
        }
    }

    private static Stream<String> found(Path file, Pattern pattern) {
        try {
            return pattern.matcher(Files.readString(file))
                    .results()
                    .map(MatchResult::group)
                    .map(text -> file + ": " + text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
