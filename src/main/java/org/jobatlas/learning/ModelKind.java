package org.jobatlas.learning;

import java.util.Locale;

/** What a trained model is for; of each kind one serves. */
public enum ModelKind {
    /** Orders what was found for a person. */
    RERANKER,
    /** Turns the vector of a resume before it is compared with postings. */
    QUERY_ADAPTER,
    /** Tells fields of work. */
    FIELDS;

    /** As it stands in keys of messages, in commands and in names of files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
