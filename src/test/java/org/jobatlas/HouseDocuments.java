package org.jobatlas;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What pages for maintainers must tell: each decision record by its title, each room, and no room that is gone. */
final class HouseDocuments {

    private static final Pattern TEST =
            Pattern.compile("`(?:[a-z0-9]+\\.)*([A-Z][A-Za-z0-9]*(?:Test|IT|E2E|Contract))\\b[^`]*`");

    private HouseDocuments() {}

    /** Lines that the index of decision records lacks. */
    static List<String> recordsNotListed(Path records) throws IOException {
        String index = Files.readString(records.resolve("README.md"));
        try (Stream<Path> files = Files.list(records)) {
            return files.filter(file -> file.getFileName().toString().matches("\\d{4}-.*\\.md"))
                    .map(HouseDocuments::line)
                    .filter(line -> !index.contains(line))
                    .sorted()
                    .toList();
        }
    }

    private static String line(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            String[] heading =
                    lines.findFirst().orElse("").replaceFirst("^# ", "").split("\\. ", 2);
            return "| %s | [%s](%s) |".formatted(heading[0], heading[1], file.getFileName());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Names of tests between backticks for which there is no file. */
    static List<String> testsThatAreGone(Path documents, List<Path> sources) throws IOException {
        Set<String> there = new HashSet<>();
        for (Path source : sources) {
            try (Stream<Path> files = Files.walk(source)) {
                files.forEach(file -> there.add(file.getFileName().toString()));
            }
        }
        try (Stream<Path> files = Files.walk(documents)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .flatMap(file -> tests(file)
                            .filter(test -> !there.contains(test + ".java"))
                            .map(test -> documents.relativize(file) + ": " + test))
                    .sorted()
                    .toList();
        }
    }

    /** Texts, not code or messages, and what is invented or marked as a whole. */
    private static final Set<String> NO_LISTS = Set.of("META-INF", "db", "demo", "evaluation", "messages");

    /** Files of words that neither name their source at their head nor stand in the README of their folder. */
    static List<String> listsWithoutSource(Path resources) throws IOException {
        try (Stream<Path> files = Files.walk(resources, 2)) {
            return files.filter(file -> file.toString().matches(".*\\.(?:csv|txt|properties)"))
                    .filter(file ->
                            !NO_LISTS.contains(file.getParent().getFileName().toString()))
                    .filter(file -> !saysItsSource(file))
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private static boolean saysItsSource(Path file) {
        Path readme = file.resolveSibling("README.md");
        try (Stream<String> lines = Files.lines(file)) {
            return lines.limit(3)
                            .anyMatch(line -> line.startsWith("#") && line.matches("(?i).*(?:source|written for).*"))
                    || (Files.exists(readme) && Files.readString(readme).contains("`" + file.getFileName() + "`"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Stream<String> tests(Path file) {
        try {
            return TEST.matcher(Files.readString(file)).results().map(found -> found.group(1));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Folders that are rooms and that the page does not name. */
    static List<String> roomsNotNamed(Path page, Path rooms) throws IOException {
        String text = Files.readString(page);
        try (Stream<Path> folders = Files.list(rooms)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .filter(room -> !text.contains("`" + room + "`"))
                    .sorted()
                    .toList();
        }
    }
}
