package org.jobatlas.job.index;

import java.util.List;

/**
 * Names of the analyzers and normalizers, which are the same on both backends.
 *
 * <p>Every text analyzer has a twin for queries, see {@link #searchAnalyzerOf}; synonyms are in the twin alone, so that a
 * new synonym needs no new index.
 */
public final class Analyzers {

    /** Codes of the languages with an analyzer of their own, called {@code text_} and the code. */
    public static final List<String> LANGUAGES = List.of("en", "sv", "fr", "de");

    public static final String TEXT_EN = "text_en";
    public static final String TEXT_SV = "text_sv";
    public static final String TEXT_FR = "text_fr";
    public static final String TEXT_DE = "text_de";

    /** Text in any other language: words as they are, without case and accents. */
    public static final String TEXT_GENERAL = "text_general";

    /** Job titles in any language, with the forms of a trade unified, see {@link TradeForms}. */
    public static final String TITLE = "title";

    public static final String TITLE_SEARCH = "title_search";

    /** Job titles by their own words, without the parts of compounds. */
    public static final String TITLE_LITERAL = "title_literal";

    /** All prefixes of every word, for completion. */
    public static final String AUTOCOMPLETE = "autocomplete";

    /** The typed text for completion. */
    public static final String AUTOCOMPLETE_SEARCH = "autocomplete_search";

    /** Names, such as those of employers and places; singular and plural are unified. */
    public static final String NAME = "name";

    /** A normalizer for keywords that ignores case and accents. */
    public static final String LOWERCASE_FOLDED = "lowercase_folded";

    /** Minimum length of a prefix for completion, in characters. */
    static final int SHORTEST_START = 2;

    /** Maximum length of an indexed prefix; further characters are ignored. */
    static final int LONGEST_START = 15;

    /** Minimum length of words that are split as compounds. */
    static final int SHORTEST_COMPOUND = 7;

    static final int SHORTEST_PART = 4;
    static final int LONGEST_PART = 20;

    private static final String SEARCH = "_search";
    private static final String LITERAL = "_literal";

    private Analyzers() {}

    /** The analyzer for literal matching: without synonyms and parts of compounds. */
    public static String literalOf(String analyzer) {
        return analyzer + LITERAL;
    }

    /** The analyzer for queries on a field that is indexed with the given one. */
    public static String searchAnalyzerOf(String analyzer) {
        return analyzer + SEARCH;
    }
}
