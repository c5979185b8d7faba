package org.jobatlas.database;

/** Another portal uses the data folder. */
public final class DataFolderInUseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DataFolderInUseException(String message) {
        super(message);
    }
}
