package org.jobatlas.taxonomy.internal.field;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The field of work that a job title names in public classifications: the longest run of its words that is a known name speaks,
 * the last of equal ones, and only where most of the name's weight lies in one field. Words of rank alone name no field.
 */
public final class TitleField {
    private static final int LONGEST = 6;
    private static final double MOST = 0.6;
    private static final Pattern WORD = Pattern.compile("\\p{L}+[+#]*");
    private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)");
    private static final Set<String> RANKS = Set.of(
            ("administrator advisor agent aide analyst area assessor assistant associate branch chief clerk consultant "
                            + "coordinator corporate department deputy director educator engineer executive expert facilitator "
                            + "general head intern junior justice keeper lead leader major manager navigator officer operation "
                            + "operator principal program programme project regional registrar representative section senior "
                            + "server shift sister specialist supervisor support team technician tier trainee unit worker")
                    .split(" "));

    private final Map<List<String>, Map<String, Double>> weights = new HashMap<>();

    public TitleField(List<Name> names) {
        for (Name name : names) {
            List<String> words = words(name.text());
            if (!words.isEmpty()) {
                weights.computeIfAbsent(words, key -> new HashMap<>()).merge(name.field(), name.weight(), Double::sum);
            }
        }
    }

    /** The field that the title names, if it names one. */
    Optional<String> of(String title) {
        List<String> words = words(title);
        for (int length = Math.min(LONGEST, words.size()); length > 0; length--) {
            for (int from = words.size() - length; from >= 0; from--) {
                List<String> run = words.subList(from, from + length);
                if (weights.containsKey(run) && !RANKS.containsAll(run)) {
                    return clear(weights.get(run));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the title confirms the field, contests it or says nothing. */
    TitleWitness witness(String title, String field) {
        return of(title)
                .map(named -> named.equals(field) ? TitleWitness.CONFIRMS : TitleWitness.CONTESTS)
                .orElse(TitleWitness.SILENT);
    }

    private static Optional<String> clear(Map<String, Double> fields) {
        double all = fields.values().stream().mapToDouble(Double::doubleValue).sum();
        return fields.entrySet().stream()
                .filter(field -> field.getValue() >= MOST * all)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Lower-case words without asides in brackets and, for English, without the s of the plural. */
    private static List<String> words(String title) {
        return WORD.matcher(ASIDE.matcher(title.toLowerCase(Locale.ROOT)).replaceAll(" "))
                .results()
                .map(word -> singular(word.group()))
                .toList();
    }

    private static String singular(String word) {
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }

    /**
     * A name of an occupation.
     *
     * @param text in any language
     * @param field the field of the occupation
     * @param weight how far its source is trusted
     */
    record Name(String text, String field, double weight) {}
}
