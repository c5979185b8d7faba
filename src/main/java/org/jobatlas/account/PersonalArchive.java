package org.jobatlas.account;

/** The archive that a person takes along; each room writes into a folder of its own. */
public interface PersonalArchive {

    /**
     * Writes a value as JSON.
     *
     * @param name of the file, without folder and ending
     */
    void json(String name, Object value);

    /**
     * Writes a file as it is.
     *
     * @param name of the file with its ending; what is not fit for a file name is replaced
     */
    void file(String name, byte[] content);
}
