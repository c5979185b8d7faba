package org.jobatlas.taxonomy.internal.esco;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jobatlas.taxonomy.OccupationCodes;
import org.jobatlas.taxonomy.internal.Dictionary;
import org.springframework.stereotype.Component;

/**
 * From codes of ISCO-08 to fields of work: the longest prefix in {@code isco-fields.csv} decides; from occupations of the
 * dictionary to these codes by {@code title-isco.csv}; and which work differs much within its code by {@code varied-work.csv}.
 */
@Component
public class IscoFields implements OccupationCodes {

    private final Map<String, String> fieldByPrefix = Dictionary.rows(
                    Dictionary.BUILT_IN + "isco-fields.csv", row -> Map.entry(row.get("prefix"), row.get("field")))
            .stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final Map<String, String> variedByPrefix =
            Dictionary.rows(Dictionary.BUILT_IN + "varied-work.csv", row -> Map.entry(row.get("prefix"), row.get("by")))
                    .stream()
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final Map<String, String> codeByOccupation =
            Dictionary.rows(Dictionary.BUILT_IN + "title-isco.csv", row -> Map.entry(row.get("id"), row.get("isco")))
                    .stream()
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    public Optional<String> fieldOf(String isco) {
        return fieldOfIsco(isco);
    }

    @Override
    public Optional<String> fieldOfIsco(String isco) {
        return ofLongestPrefix(fieldByPrefix, isco);
    }

    @Override
    public boolean varies(String code) {
        return ofLongestPrefix(variedByPrefix, code).filter(by -> !by.isEmpty()).isPresent();
    }

    private static Optional<String> ofLongestPrefix(Map<String, String> byPrefix, String isco) {
        return IntStream.iterate(isco.length(), length -> length > 0, length -> length - 1)
                .mapToObj(length -> byPrefix.get(isco.substring(0, length)))
                .filter(value -> value != null)
                .findFirst();
    }

    @Override
    public Optional<String> iscoOf(String occupation) {
        return Optional.ofNullable(codeByOccupation.get(occupation));
    }
}
