package org.jobatlas.taxonomy.internal.esco;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jobatlas.taxonomy.internal.Dictionary;
import org.jobatlas.taxonomy.internal.MergedTaxonomy;
import org.jobatlas.taxonomy.internal.NormalText;
import org.jobatlas.taxonomy.internal.TermRow;

/**
 * Merges imported terms into the built-in ones. An imported term is the same as a built-in one if its preferred label
 * is a name of that, or if another label is and no second term claims that name. Each name belongs to one term: the
 * built-in one, else the one that prefers it, else the only one that has it.
 */
public final class EscoMerge {

    private final List<TermRow> rows;
    private final Map<String, String> aliases;

    private EscoMerge(List<TermRow> rows, Map<String, String> aliases) {
        this.rows = rows;
        this.aliases = aliases;
    }

    public static MergedTaxonomy of(Dictionary dictionary, List<TermRow> skills, List<TermRow> occupations) {
        EscoMerge mergedSkills = merge(dictionary.skills(), skills);
        EscoMerge mergedOccupations = merge(dictionary.titles(), occupations);
        Map<String, String> aliases = new HashMap<>(mergedSkills.aliases);
        aliases.putAll(mergedOccupations.aliases);
        return new MergedTaxonomy(dictionary.fields(), mergedSkills.rows, mergedOccupations.rows, aliases);
    }

    private static EscoMerge merge(List<TermRow> builtIn, List<TermRow> imported) {
        Map<String, String> builtInByKey = new HashMap<>();
        builtIn.forEach(row -> row.names().forEach(name -> builtInByKey.putIfAbsent(name.key(), row.id())));
        Map<String, String> aliases = aliases(builtInByKey, imported);
        Owners owners = new Owners(builtInByKey, imported, aliases);
        List<TermRow> rows = new ArrayList<>(builtIn);
        for (TermRow row : imported) {
            String id = aliases.getOrDefault(row.id(), row.id());
            rows.add(row.with(id, owners.ownedBy(id, row.synonymsEn()), owners.ownedBy(id, row.synonymsSv())));
        }
        return new EscoMerge(List.copyOf(rows), aliases);
    }

    private static Map<String, String> aliases(Map<String, String> builtInByKey, List<TermRow> imported) {
        Map<String, String> aliases = new HashMap<>();
        for (TermRow row : imported) {
            preferredKeys(row)
                    .filter(builtInByKey::containsKey)
                    .findFirst()
                    .ifPresent(key -> aliases.put(row.id(), builtInByKey.get(key)));
        }
        Set<String> taken = new HashSet<>(aliases.values());
        Map<String, Set<String>> claims = new HashMap<>();
        imported.stream()
                .filter(row -> !aliases.containsKey(row.id()))
                .forEach(row -> keys(row.synonymsEn())
                        .filter(builtInByKey::containsKey)
                        .map(builtInByKey::get)
                        .filter(id -> !taken.contains(id))
                        .forEach(id ->
                                claims.computeIfAbsent(id, _ -> new HashSet<>()).add(row.id())));
        claims.forEach((id, claimants) -> {
            if (claimants.size() == 1) {
                aliases.putIfAbsent(claimants.iterator().next(), id);
            }
        });
        return aliases;
    }

    private static Stream<String> preferredKeys(TermRow row) {
        return keys(List.of(EscoLabelRule.withoutBrackets(row.en()), row.sv())).filter(key -> !key.isEmpty());
    }

    private static Stream<String> keys(List<String> names) {
        return names.stream().map(NormalText::key);
    }

    /** Which term owns which name. */
    private static final class Owners {

        private static final String NOBODY = "";

        private final Map<String, String> ownerByKey = new HashMap<>();

        Owners(Map<String, String> builtInByKey, List<TermRow> imported, Map<String, String> aliases) {
            Map<String, String> preferring = new HashMap<>();
            imported.forEach(row -> preferredKeys(row)
                    .forEach(key -> preferring.putIfAbsent(key, aliases.getOrDefault(row.id(), row.id()))));
            for (TermRow row : imported) {
                String id = aliases.getOrDefault(row.id(), row.id());
                Stream.concat(keys(row.synonymsEn()), keys(row.synonymsSv()))
                        .collect(Collectors.toSet())
                        .forEach(key -> ownerByKey.merge(key, id, (one, two) -> one.equals(two) ? one : NOBODY));
            }
            ownerByKey.putAll(preferring);
            // a built-in term has its names already, with their rules
            builtInByKey.keySet().forEach(key -> ownerByKey.put(key, NOBODY));
        }

        List<String> ownedBy(String id, List<String> names) {
            return names.stream()
                    .filter(name -> id.equals(ownerByKey.get(NormalText.key(name))))
                    .toList();
        }
    }
}
