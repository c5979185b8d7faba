package org.jobatlas.job.index;

import java.util.stream.Collectors;

/** Regular expressions on single words where a stemmer misses what job titles are full of. */
final class TokenRules {

    /** English words that a stemmer would make another trade of: accounting is not an account. */
    static final String UNSTEMMED_ENGLISH = "accounting";

    /** Swedish words for who does something, which a stemmer would make the doing: a lärare teaches, lära is to learn. */
    static final String UNSTEMMED_SWEDISH = "\\p{L}{2,}are";

    /**
     * The definite form of Swedish words in -a, which Snowball leaves, and the forms of those in -are: sjuksköterskan is a
     * sjuksköterska, läraren and lärarens are a lärare.
     */
    static final String DEFINITE_SWEDISH = "(?<=\\p{L}{4}a)n$|(?<=\\p{L}{2}are)(?:n|s|ns)$";

    /** The definite plural of those words in -are that compounds end in: lärarna; other words in -arna are no such words. */
    static final String DEFINITE_PLURAL_SWEDISH = Words.of(Words.COMPOUNDS_SV)
            .filter(word -> word.endsWith("are"))
            .map(word -> word.substring(0, word.length() - 1))
            .collect(Collectors.joining("|", "(?<=", ")nas?$"));

    /** The feminine and the inclusive form of German trades: Entwicklerin, Entwickler:innen, Entwickler_in. */
    static final String FEMININE_GERMAN = "(?<=\\p{L}{3}er)[:_]?in(nen)?$";

    /** The feminine of French trades, with its accent or without: infirmière and infirmiere are an infirmier. */
    static final String FEMININE_FRENCH = "(?<=\\p{L}{2}i)(?:e|è)re(?=s?$)";

    private TokenRules() {}
}
