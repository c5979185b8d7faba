package org.jobatlas.taxonomy.internal.title;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jobatlas.taxonomy.internal.Dictionary;

/** Groups of countries that recognise each other's licences, by {@code recognition.csv}; any other country stands alone. */
final class Recognition {

    private final Map<String, Set<String>> groups = new HashMap<>();
    private final ProofWords registers = new ProofWords();

    Recognition() {
        Dictionary.rows(Dictionary.BUILT_IN + "recognition.csv", row -> {
            Set<String> group = Set.copyOf(Dictionary.list(row.get("countries")));
            group.forEach(country -> groups.put(country, group));
            Dictionary.list(row.get("registers"))
                    .forEach(register -> group.forEach(country -> registers.add(register, country)));
            return group;
        });
    }

    /** Countries where a licence of one of the countries counts, or that of a register that the text names. */
    Set<String> from(Set<String> countries, String text) {
        return Stream.concat(
                        countries.stream().flatMap(country -> groups.getOrDefault(country, Set.of(country)).stream()),
                        registers.in(text).keySet().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
