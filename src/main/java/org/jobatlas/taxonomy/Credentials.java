package org.jobatlas.taxonomy;

import java.util.List;
import java.util.Optional;

/** Licences, certificates and classes of driving licences: by id, and as named in a resume or a posting. */
public interface Credentials {

    /** All of them, in the order of the file. */
    List<Credential> all();

    Optional<Credential> find(String id);

    /** What it is called in resumes, the name that is shown first; empty where it is not known. */
    List<String> namesOf(String id);

    /**
     * Those named in the text, in order of appearance; a class of a driving licence counts only beside a word for the licence. "B" is
     * what a driving licence without a class is taken for only where the reader says so: here it is {@code driving-unspecified}.
     */
    List<TermMatch> in(String text);
}
