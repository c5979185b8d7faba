package org.jobatlas.job.index;

/** Regular expressions on single words where a stemmer misses what job titles are full of. */
final class TokenRules {

    /** English words that a stemmer would make another trade of: accounting is not an account. */
    static final String UNSTEMMED_ENGLISH = "accounting";

    /** The definite form of Swedish words in -a, which Snowball leaves: sjuksköterskan is a sjuksköterska. */
    static final String DEFINITE_SWEDISH = "(?<=\\p{L}{4}a)n$";

    /** The feminine and the inclusive form of German trades: Entwicklerin, Entwickler:innen, Entwickler_in. */
    static final String FEMININE_GERMAN = "(?<=\\p{L}{3}er)[:_]?in(nen)?$";

    private TokenRules() {}
}
