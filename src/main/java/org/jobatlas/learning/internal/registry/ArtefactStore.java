package org.jobatlas.learning.internal.registry;

import java.io.IOException;
import org.jobatlas.learning.ModelKind;

/** The store of model files; a file is named by its checksum and never changes. */
interface ArtefactStore {

    /** Stores a file durably; an existing one is left unchanged. */
    void put(ModelKind kind, String sha256, byte[] file) throws IOException;

    /** Reads a file; {@code NoSuchFileException} where there is none. */
    byte[] get(ModelKind kind, String sha256) throws IOException;

    static String name(ModelKind kind, String sha256) {
        return kind.key() + "/" + sha256 + ".model";
    }
}
