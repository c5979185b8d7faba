package org.jobatlas.taxonomy.internal.esco;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jobatlas.taxonomy.FieldNeighbours;
import org.jobatlas.taxonomy.internal.Dictionary;
import org.springframework.stereotype.Component;

/** Read from {@code field-neighbours.csv}, which was computed from ESCO's links of occupations and skills. */
@Component
public class EscoFieldNeighbours implements FieldNeighbours {

    private final Map<String, List<String>> neighbours = Dictionary.rows(
                    Dictionary.BUILT_IN + "field-neighbours.csv",
                    row -> Map.entry(row.get("field"), Dictionary.list(row.get("neighbours"))))
            .stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    @Override
    public List<String> of(String field) {
        return neighbours.getOrDefault(field, List.of());
    }
}
