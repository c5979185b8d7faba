package org.jobatlas.search.internal.typed;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jobatlas.job.EmploymentType;
import org.jobatlas.job.RemoteKind;
import org.jobatlas.search.JobFilters;
import org.jobatlas.search.internal.typed.Clause.All;
import org.jobatlas.search.internal.typed.Clause.Fact;
import org.jobatlas.search.internal.typed.Clause.Word;
import org.jobatlas.taxonomy.Seniority;

/** Finds the words of a query that name a fact of postings: "part time", "utan erfarenhet", "50k". */
final class TypedFacts {

    private static final int LONGEST = 3;

    private static final Map<String, JobFilters> FACTS = WordFiles.lines("search/fact-words.csv")
            .skip(1)
            .map(line -> line.split(",", 3))
            .collect(
                    HashMap::new,
                    (facts, row) -> facts.putIfAbsent(WordFiles.folded(row[1]), filters(row[2])),
                    HashMap::putAll);

    private TypedFacts() {}

    /** The same query with its facts, where it is nothing but words. */
    static All read(All query, String currency) {
        if (!query.isPlain()) {
            return query;
        }
        List<Clause> read = new ArrayList<>();
        List<Clause> parts = query.clauses();
        int at = 0;
        while (at < parts.size()) {
            Optional<Fact> fact = Optional.empty();
            int length = Math.min(LONGEST, parts.size() - at);
            while (length >= 1) {
                fact = fact(words(parts.subList(at, at + length)), currency);
                if (fact.isPresent()) {
                    break;
                }
                length--;
            }
            read.add(fact.isPresent() ? fact.get() : parts.get(at));
            at += Math.max(1, length);
        }
        return new All(read);
    }

    /** Whether the word begins or is the name of a fact, and so is spelt right. */
    static boolean has(String word) {
        return WORDS.contains(WordFiles.folded(word));
    }

    private static final Set<String> WORDS = FACTS.keySet().stream()
            .flatMap(words -> List.of(words.split(" ", 0)).stream())
            .collect(Collectors.toUnmodifiableSet());

    private static Optional<Fact> fact(String words, String currency) {
        return Optional.ofNullable(FACTS.get(WordFiles.folded(words).replace('-', ' ')))
                .or(() -> TypedPay.read(words, currency).map(JobFilters.NONE::paying))
                .map(filters -> new Fact(words, filters));
    }

    private static String words(List<Clause> parts) {
        return parts.stream()
                .map(part -> part instanceof Word word ? word.text() : "")
                .collect(Collectors.joining(" "));
    }

    private static JobFilters filters(String name) {
        Set<RemoteKind> remote = named(RemoteKind.class, name);
        Set<EmploymentType> types = named(EmploymentType.class, name);
        Set<Seniority> levels = named(Seniority.class, name);
        if (levels.contains(Seniority.JUNIOR)) {
            levels.add(Seniority.INTERN);
        }
        return new JobFilters(Set.of(), null, remote, null, types, levels, null, Set.of());
    }

    private static <E extends Enum<E>> Set<E> named(Class<E> type, String name) {
        return EnumSet.allOf(type).stream()
                .filter(each -> each.name().equals(name.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(type)));
    }
}
