package org.jobatlas.search.internal.typed;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jobatlas.search.JobFilters;

/** What a person typed, read as a query: words, phrases, what must not be there, and alternatives. */
sealed interface Clause {

    /** A word that stands in any field of a posting. */
    record Word(String text) implements Clause {}

    /** Words in quotes: in this order, without synonyms. */
    record Phrase(String text) implements Clause {}

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
                    .filter(Word.class::isInstance)
                    .map(word -> ((Word) word).text())
                    .collect(Collectors.joining(" "));
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
            case Fact fact -> Stream.empty();
            case Better better -> Stream.empty();
            case Any any -> Stream.empty();
        };
    }

    /** Whether it is nothing but words, so that what means the same is wanted as well. */
    default boolean isPlain() {
        return this instanceof All all
                && all.clauses().stream()
                        .allMatch(part -> part instanceof Word || part instanceof Fact || part instanceof Better);
    }
}
