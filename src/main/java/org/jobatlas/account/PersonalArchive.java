package org.jobatlas.account;

/** Writer for the archive of personal data; each module writes into a folder of its own. */
public interface PersonalArchive {

    /**
     * Writes a value as JSON.
     *
     * @param name file name without folder and extension
     */
    void json(String name, Object value);

    /**
     * Writes a file unchanged.
     *
     * @param name file name with extension; characters that are not allowed in file names are replaced
     */
    void file(String name, byte[] content);
}
