package org.jobatlas.place;

import java.nio.file.Path;

/** Loads a bigger gazetteer into the database; it is in use everywhere within seconds and after every start. */
public interface GazetteerImport {

    /**
     * Replaces what was imported before by the places of a GeoNames file ("cities15000.zip" or the like) and says how many they are.
     *
     * @throws UnusableFileException where it is no such file; nothing has changed then
     */
    int importFile(Path file);

    /** A file that cannot be used; the message says why and what would do. */
    final class UnusableFileException extends RuntimeException {

        public UnusableFileException(String message) {
            super(message);
        }
    }
}
