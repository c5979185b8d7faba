package org.jobatlas.learning;

import java.util.Locale;

/** The kind of a trained model; one model of each kind serves. */
public enum ModelKind {
    /** Ranks the postings found for a profile. */
    RERANKER,
    /** Transforms the vector of a resume before it is compared with postings. */
    QUERY_ADAPTER,
    /** Classifies texts into fields of work. */
    FIELDS;

    /** The key in messages, commands and file names. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
