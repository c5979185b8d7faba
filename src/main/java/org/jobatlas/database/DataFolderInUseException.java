package org.jobatlas.database;

import java.nio.file.Path;

/** Another portal uses the data folder. */
public final class DataFolderInUseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DataFolderInUseException(String message) {
        super(message);
    }

    /** Says that a portal is running on the folder and what to do about it. */
    public static DataFolderInUseException byPortal(Path folder) {
        return new DataFolderInUseException(
                "Another portal is running on " + folder + ". Stop it first, or choose another folder with --data.");
    }
}
