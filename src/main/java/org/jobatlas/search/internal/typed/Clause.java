package org.jobatlas.search.internal.typed;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jobatlas.search.JobFilters;
import org.jspecify.annotations.Nullable;

/** What a person typed, read as a query: words, phrases, what must not be there, and alternatives. */
sealed interface Clause {

    /** A word that stands in any field of a posting. */
    record Word(String text) implements Clause {}

    /** Words in quotes: in this order, without synonyms. */
    record Phrase(String text) implements Clause {}

    /**
     * Words that name a trade or a field of work: titles that call it otherwise, also in other languages, will do.
     *
     * @param occupations that the words name
     * @param kinds of them, and of what the words name in general
     * @param titles names in the languages that titles are not searched for occupations in
     * @param field of work, where the words name one
     * @param compound the one word that the words should be, where they are a compound written apart
     */
    record Trade(
            All words,
            Set<String> occupations,
            Set<String> kinds,
            List<String> titles,
            @Nullable String field,
            @Nullable String compound)
            implements Clause {
        public Trade {
            occupations = Set.copyOf(occupations);
            kinds = Set.copyOf(kinds);
            titles = List.copyOf(titles);
        }

        /** The words as they were typed, or as one. */
        Clause spelt() {
            return compound == null ? words : new Any(List.of(words, new Word(compound)));
        }
    }

    /** Words for what postings state as a fact, such as "part time": either will do. */
    record Fact(String words, JobFilters filters) implements Clause {}

    /** What makes a hit better and is not asked of it. */
    record Better(Clause clause) implements Clause {}

    /** What no hit may have. */
    record Not(Clause clause) implements Clause {}

    /** All of them, in any order. */
    record All(List<Clause> clauses) implements Clause {
        public All {
            clauses = List.copyOf(clauses);
        }

        /** Its words in a row. */
        String words() {
            return clauses.stream()
                    .flatMap(part -> part instanceof Trade trade ? trade.words().clauses().stream() : Stream.of(part))
                    .filter(Word.class::isInstance)
                    .map(word -> ((Word) word).text())
                    .collect(Collectors.joining(" "));
        }

        /** The trades that it names. */
        List<Trade> trades() {
            return clauses.stream()
                    .filter(Trade.class::isInstance)
                    .map(Trade.class::cast)
                    .toList();
        }

        /** The facts that it names. */
        List<Fact> facts() {
            return clauses.stream()
                    .filter(Fact.class::isInstance)
                    .map(Fact.class::cast)
                    .toList();
        }
    }

    /** At least one of them. */
    record Any(List<Clause> clauses) implements Clause {
        public Any {
            clauses = List.copyOf(clauses);
        }
    }

    /** The words and phrases that are wanted, in their order. */
    default Stream<Clause> wanted() {
        return switch (this) {
            case Word word -> Stream.of(word);
            case Phrase phrase -> Stream.of(phrase);
            case Trade trade -> trade.words().wanted();
            case Fact fact -> Stream.of(fact);
            case Better better -> Stream.empty();
            case Not not -> Stream.empty();
            case All all -> all.clauses().stream().flatMap(Clause::wanted);
            case Any any -> any.clauses().stream().flatMap(Clause::wanted);
        };
    }

    /** What is unwanted everywhere: the parts after a minus that do not belong to one alternative alone. */
    default Stream<Clause> unwanted() {
        return switch (this) {
            case Not not -> Stream.of(not.clause());
            case All all -> all.clauses().stream().flatMap(Clause::unwanted);
            case Word word -> Stream.empty();
            case Phrase phrase -> Stream.empty();
            case Trade trade -> Stream.empty();
            case Fact fact -> Stream.empty();
            case Better better -> Stream.empty();
            case Any any -> Stream.empty();
        };
    }

    /** Whether it is nothing but words, so that what means the same is wanted as well. */
    default boolean isPlain() {
        return this instanceof All all
                && all.clauses().stream()
                        .allMatch(part -> part instanceof Word
                                || part instanceof Trade
                                || part instanceof Fact
                                || part instanceof Better);
    }
}
