package org.jobatlas.taxonomy.internal.esco;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/** Skills needed by occupations, and from them the typical fields of a skill. */
final class EscoRelations {

    private static final int ESSENTIAL = 2;
    private static final double TYPICAL_SHARE = 0.25;
    private static final int MOST_FIELDS = 3;

    private final Map<String, Map<String, Integer>> weightBySkillAndOccupation = new HashMap<>();

    void read(CSVRecord row) {
        int weight = row.get("relationType").equals("essential") ? ESSENTIAL : 1;
        weightBySkillAndOccupation
                .computeIfAbsent(row.get("skillUri"), _ -> new HashMap<>())
                .merge(row.get("occupationUri"), weight, Integer::max);
    }

    /** Fields with at least a quarter of the skill's weight, heaviest first, at most three. */
    List<String> fieldsOf(String skill, Map<String, String> fieldByOccupation) {
        Map<String, Integer> weights = new HashMap<>();
        weightBySkillAndOccupation.getOrDefault(skill, Map.of()).forEach((occupation, weight) -> {
            String field = fieldByOccupation.get(occupation);
            if (field != null) {
                weights.merge(field, weight, Integer::sum);
            }
        });
        int all = weights.values().stream().mapToInt(Integer::intValue).sum();
        return weights.entrySet().stream()
                .filter(entry -> entry.getValue() >= TYPICAL_SHARE * all)
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .limit(MOST_FIELDS)
                .map(Map.Entry::getKey)
                .toList();
    }
}
