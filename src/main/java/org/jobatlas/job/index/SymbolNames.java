package org.jobatlas.job.index;

import java.util.List;

/** Skills whose names a tokenizer would cut down to a letter, and the words they become before it. */
final class SymbolNames {

    /** The rules in the order they apply. */
    static final List<Rule> RULES = List.of(
            new Rule("cplusplus", "(?i)\\bc\\+\\+", "cplusplus"),
            new Rule("csharp", "(?i)\\b([cf])#", "$1sharp"),
            new Rule("dotnet", "(?i)(?<![\\p{L}\\p{N}])\\.net\\b", " dotnet"));

    private SymbolNames() {}

    /**
     * A replacement of text.
     *
     * @param name the name of the char filter
     * @param pattern a regular expression
     * @param replacement the text instead, with {@code $1} for the first group
     */
    record Rule(String name, String pattern, String replacement) {}
}
