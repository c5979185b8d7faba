package org.jobatlas.job.ui;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
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

    public List<String> skills(List<String> ids, Locale locale) {
        return ids.stream().map(id -> skill(id, locale)).toList();
    }

    public String field(String id, Locale locale) {
        return FieldChip.name(taxonomy, id, locale);
    }
}
