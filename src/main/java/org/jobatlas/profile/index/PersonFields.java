package org.jobatlas.profile.index;

import org.jobatlas.job.index.PostingFields;

/** Names of the index fields of {@link FindablePerson}: as those of postings, wherever both say the same. */
public final class PersonFields {

    public static final String TITLE = PostingFields.TITLE;
    public static final String SKILLS = PostingFields.SKILLS;
    public static final String OCCUPATIONS = PostingFields.OCCUPATIONS;
    public static final String VECTOR = PostingFields.VECTOR;

    /** ISO 3166-1 alpha-2 code of the country where the person lives or wants to work, {@code ??} where that is not known. */
    public static final String COUNTRY = "country";

    /** Id of the embedding model that the vector is of. */
    public static final String VECTOR_MODEL = "vectorModel";

    private PersonFields() {}
}
