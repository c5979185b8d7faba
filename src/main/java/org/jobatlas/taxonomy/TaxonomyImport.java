package org.jobatlas.taxonomy;

import java.nio.file.Path;
import java.util.List;

/** Loads a larger taxonomy into the database; every process uses it within seconds and after a restart. */
public interface TaxonomyImport {

    /**
     * Replaces earlier imports by ESCO's CSV files (zips of the classification in English, of the relations, files of
     * Swedish labels) and merges them with the bundled dictionary.
     *
     * @throws UnusableFileException if a file is none of these; then nothing has changed
     */
    Summary importFiles(List<Path> files);

    /** Number of imported terms. */
    record Summary(int skills, int occupations) {}

    /** A file that cannot be imported; the message says why and what would work. */
    final class UnusableFileException extends RuntimeException {

        public UnusableFileException(String message) {
            super(message);
        }
    }
}
