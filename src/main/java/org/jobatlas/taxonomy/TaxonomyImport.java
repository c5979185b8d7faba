package org.jobatlas.taxonomy;

import java.nio.file.Path;
import java.util.List;

/** Loads a bigger taxonomy into the database; it is in use everywhere within seconds and after every start. */
public interface TaxonomyImport {

    /**
     * Replaces what was imported before by ESCO's CSV files (zips of the classification in English, of the relations, files of
     * Swedish labels) and merges them with the dictionary that comes with the portal.
     *
     * @throws UnusableFileException where a file is none of these; nothing has changed then
     */
    Summary importFiles(List<Path> files);

    /** How much there was in the files. */
    record Summary(int skills, int occupations) {}

    /** A file that cannot be used; the message says why and what would do. */
    final class UnusableFileException extends RuntimeException {

        public UnusableFileException(String message) {
            super(message);
        }
    }
}
