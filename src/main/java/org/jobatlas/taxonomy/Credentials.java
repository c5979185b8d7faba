package org.jobatlas.taxonomy;

import java.util.List;
import java.util.Optional;

/** Licences, certificates and classes of driving licences: by id, and as named in a resume or a posting. */
public interface Credentials {

    /** All credentials, in the order of the file. */
    List<Credential> all();

    Optional<Credential> find(String id);

    /** Names used in resumes, the displayed one first; empty for an unknown id. */
    List<String> namesOf(String id);

    /**
     * Credentials named in the text, in order of appearance. A class of a driving licence counts only next to a word
     * for the licence; a licence without a class is {@code driving-unspecified}, which a reader may take for class B.
     */
    List<TermMatch> in(String text);
}
