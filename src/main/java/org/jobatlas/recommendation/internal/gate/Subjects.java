package org.jobatlas.recommendation.internal.gate;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jobatlas.profile.Profile;
import org.jobatlas.shared.WordGroups;

/** Broad fields of studies by the words that name subjects, from {@code recommendation/subjects}. */
final class Subjects {

    private static final WordGroups LISTS = WordGroups.of("recommendation/subjects");
    private static final List<String> FIELDS = List.of(
            "education",
            "arts",
            "humanities",
            "social",
            "media",
            "business",
            "law",
            "science",
            "computing",
            "engineering",
            "agriculture",
            "health",
            "welfare",
            "services");
    private static final Map<String, Set<String>> FIELDS_OF = fieldsOf();
    private static final Pattern WORD = Pattern.compile("\\p{L}++");

    /** Words of a demand in which its subject stands. */
    private static final int MOST_WORDS = 40;

    private Subjects() {}

    private static Map<String, Set<String>> fieldsOf() {
        Map<String, Set<String>> fields = new HashMap<>();
        FIELDS.forEach(field -> LISTS.words(field)
                .forEach(word ->
                        fields.computeIfAbsent(word, _ -> new HashSet<>()).add(field)));
        return fields;
    }

    /** Empty where the words name no subject. */
    static Set<String> in(String text) {
        List<String> words = WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .limit(MOST_WORDS)
                .map(MatchResult::group)
                .toList();
        Set<String> fields = new HashSet<>();
        for (int at = 0; at < words.size(); at++) {
            fields.addAll(FIELDS_OF.getOrDefault(words.get(at), Set.of()));
            if (at > 0) {
                fields.addAll(FIELDS_OF.getOrDefault(words.get(at - 1) + " " + words.get(at), Set.of()));
            }
        }
        return fields;
    }

    /** What somebody studied, at whatever level. */
    static Set<String> of(Profile profile) {
        Set<String> fields = new HashSet<>();
        profile.education().forEach(line -> fields.addAll(in(line)));
        profile.facts().degrees().forEach(degree -> {
            String area = degree.area();
            fields.addAll(area == null ? Set.of() : in(area));
        });
        return fields;
    }

    /** Whether both name subjects and none of them is of the same field. */
    static boolean differ(Set<String> asked, Set<String> held) {
        return !asked.isEmpty() && !held.isEmpty() && Collections.disjoint(asked, held);
    }
}
