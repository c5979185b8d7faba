package org.jobatlas.account.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks for a word in all that a portal keeps. */
record LeftBehind(JdbcClient database, Path folder) {

    /** Tables that hold the word anywhere in any row. */
    List<String> tables(String word) {
        List<String> found = new ArrayList<>();
        for (String table : database.sql(
                        "select table_name from information_schema.tables where table_schema = 'public'")
                .query(String.class)
                .list()) {
            if (database.sql("select exists (select 1 from \"" + table + "\" t where strpos(t::text, ?) > 0)")
                    .param(word)
                    .query(Boolean.class)
                    .single()) {
                found.add(table);
            }
        }
        return found;
    }

    /** Files of the portal's folder with the word in them: index, logs, whatever was left lying; not the database's own. */
    List<Path> files(String word) throws IOException {
        Set<String> databases = Set.of("postgres", "postgres-binaries");
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !databases.contains(
                            folder.relativize(file).getName(0).toString()))
                    .filter(file -> contains(file, word))
                    .toList();
        }
    }

    private static boolean contains(Path file, String word) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(word);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
