package org.jobatlas.job.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** The synonym files, which Lucene reads itself and Elasticsearch is sent with the index settings. */
final class Synonyms {

    static final String ENGLISH = "search/synonyms_en.txt";
    static final String SWEDISH = "search/synonyms_sv.txt";
    static final String FRENCH = "search/synonyms_fr.txt";
    static final String GERMAN = "search/synonyms_de.txt";

    private Synonyms() {}

    /** The rules of the files, without comments and blank lines. */
    static String[] rules(String... files) {
        return Stream.of(files)
                .flatMap(file -> read(file).lines())
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toArray(String[]::new);
    }

    private static String read(String file) {
        try (InputStream in = Synonyms.class.getClassLoader().getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("Not on the class path: " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
