package org.jobatlas;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What pages for maintainers must tell: each decision record by its title, each room, and no room that is gone. */
final class HouseDocuments {

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
