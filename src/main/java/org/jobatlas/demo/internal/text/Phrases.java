package org.jobatlas.demo.internal.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jobatlas.shared.Language;

/** The phrases of a language that are independent of the kind of job: headings, openings, benefits, endings. */
record Phrases(Language language, Map<String, List<String>> pools) {

    static Phrases of(Language language) {
        return new Phrases(
                language,
                YamlNode.read("/demo/phrases-" + language.code() + ".yaml").pools());
    }

    /** The phrases of the key and of each of its variants, such as a tone or a country. */
    List<String> all(String key, String... variants) {
        List<String> phrases = new ArrayList<>(pools.getOrDefault(key, List.of()));
        for (String variant : new LinkedHashSet<>(List.of(variants))) {
            phrases.addAll(pools.getOrDefault(key + "." + variant, List.of()));
        }
        return phrases;
    }
}
