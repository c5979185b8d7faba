package org.jobatlas.place;

import java.nio.file.Path;

/** Loads a larger gazetteer into the database; every process uses it within seconds and after a restart. */
public interface GazetteerImport {

    /**
     * Replaces earlier imports by the places of a GeoNames file (such as "cities15000.zip") and returns their number.
     *
     * @throws UnusableFileException if it is no such file; then nothing has changed
     */
    int importFile(Path file);

    /** A file that cannot be imported; the message says why and what would work. */
    final class UnusableFileException extends RuntimeException {

        public UnusableFileException(String message) {
            super(message);
        }
    }
}
