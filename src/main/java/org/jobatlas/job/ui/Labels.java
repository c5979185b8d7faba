package org.jobatlas.job.ui;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jobatlas.taxonomy.Taxonomy;
import org.springframework.stereotype.Component;

/** The services that cards need to put a posting into words. */
@Component
public class Labels {

    private final Taxonomy taxonomy;
    private final Clock clock;

    public Labels(Taxonomy taxonomy, Clock clock) {
        this.taxonomy = taxonomy;
        this.clock = clock;
    }

    public Taxonomy taxonomy() {
        return taxonomy;
    }

    public Clock clock() {
        return clock;
    }

    public String skill(String id, Locale locale) {
        return taxonomy.findSkill(id).map(skill -> skill.name(locale)).orElse(id);
    }

    /** The skill as it stands within a sentence: in French, names that are not proper names begin small. */
    public String inSentence(String id, Locale locale) {
        String name = skill(id, locale);
        boolean proper =
                name.equals(skill(id, Locale.ENGLISH)) || (name.length() > 1 && !Character.isLowerCase(name.charAt(1)));
        return locale.getLanguage().equals("fr") && !proper
                ? name.substring(0, 1).toLowerCase(locale) + name.substring(1)
                : name;
    }

    public List<String> skills(List<String> ids, Locale locale) {
        return ids.stream().map(id -> skill(id, locale)).toList();
    }

    /** A name of a skill or an occupation, in whatever language it was written, in this one; other words as they are. */
    public String spoken(String name, Locale locale) {
        Optional<String> skill = taxonomy.skillNamed(name)
                .filter(known -> known.names().containsValue(name))
                .map(known -> known.name(locale));
        return skill.or(() -> taxonomy.occupationNamed(name)
                        .filter(known -> known.names().containsValue(name))
                        .map(known -> known.name(locale)))
                .orElse(name);
    }

    public String field(String id, Locale locale) {
        return FieldChip.name(taxonomy, id, locale);
    }
}
