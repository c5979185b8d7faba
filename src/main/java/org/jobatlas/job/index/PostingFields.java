package org.jobatlas.job.index;

/** Names of the index fields of {@link Posting}. */
public final class PostingFields {

    public static final String TITLE = "title";
    /** The whole title as one folded keyword: for exact hits. */
    public static final String TITLE_EXACT = "titleExact";
    /** The words of the title, without those that compounds end in. */
    public static final String TITLE_WORDS = "titleWords";

    /** The title by beginnings of words: for completion. */
    public static final String TITLE_START = "titleStart";

    public static final String EMPLOYER = "employer";
    public static final String EMPLOYER_EXACT = "employerExact";
    public static final String PLACES = "places";
    public static final String POINTS = "points";
    /** ISO 3166-1 codes of the countries of its places. */
    public static final String COUNTRIES = "countries";

    public static final String SKILLS = "skills";
    public static final String OCCUPATIONS = "occupations";
    public static final String FIELD = "field";
    public static final String REMOTE = "remote";
    public static final String EMPLOYMENT_TYPE = "employmentType";
    public static final String SENIORITY = "seniority";
    public static final String LANGUAGE = "language";
    public static final String ANNUAL_PAY = "annualPay";
    public static final String PUBLISHED_AT = "publishedAt";
    public static final String VECTOR = "vector";
    public static final int VECTOR_DIMENSION = 384;

    /** Title and description, in the field of the posting's language. */
    public static final String TEXT_EN = "text_en";

    public static final String TEXT_SV = "text_sv";
    public static final String TEXT_FR = "text_fr";
    public static final String TEXT_DE = "text_de";
    public static final String TEXT_GENERAL = "text_general";

    private PostingFields() {}
}
