package org.jobatlas.learning.internal.registry;

import java.io.IOException;
import org.jobatlas.learning.ModelKind;

/** Where the files of trained models lie; a file is named by its checksum and so never changes. */
interface ArtefactStore {

    /** Stores a file for good before it returns; what is there already stays as it is. */
    void put(ModelKind kind, String sha256, byte[] file) throws IOException;

    /** The file as it lies there; {@code NoSuchFileException} where there is none. */
    byte[] get(ModelKind kind, String sha256) throws IOException;

    static String name(ModelKind kind, String sha256) {
        return kind.key() + "/" + sha256 + ".model";
    }
}
