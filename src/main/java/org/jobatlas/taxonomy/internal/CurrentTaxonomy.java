package org.jobatlas.taxonomy.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jobatlas.taxonomy.FieldOfWork;
import org.jobatlas.taxonomy.Occupation;
import org.jobatlas.taxonomy.Skill;
import org.jobatlas.taxonomy.Taxonomy;
import org.jobatlas.taxonomy.TermMatch;
import org.jobatlas.taxonomy.internal.esco.EscoMerge;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The taxonomy in use: built-in dictionary and imported terms, replaced as a whole after any process has imported
 * terms. Public reference data, called too often for access checks.
 */
@Component
public class CurrentTaxonomy implements Taxonomy {

    private final Dictionary dictionary;
    private final TaxonomyStore store;
    private volatile Versioned current;

    public CurrentTaxonomy(Dictionary dictionary, TaxonomyStore store) {
        this.dictionary = dictionary;
        this.store = store;
        this.current = load(store.version());
    }

    /** Loads a new import, if there is one; cheap otherwise. */
    @Scheduled(fixedDelay = 5, initialDelay = 5, timeUnit = TimeUnit.SECONDS)
    public synchronized void refresh() {
        long version = store.version();
        if (version != current.version()) {
            current = load(version);
        }
    }

    private Versioned load(long version) {
        MergedTaxonomy merged = version == 0
                ? new MergedTaxonomy(dictionary.fields(), dictionary.skills(), dictionary.titles(), Map.of())
                : EscoMerge.of(dictionary, store.skills(), store.occupations());
        return new Versioned(version, new TaxonomySnapshot(merged));
    }

    @Override
    public List<FieldOfWork> fields() {
        return current.snapshot().fields();
    }

    @Override
    public Optional<FieldOfWork> findField(String id) {
        return current.snapshot().findField(id);
    }

    @Override
    public Optional<Skill> findSkill(String id) {
        return current.snapshot().findSkill(id);
    }

    @Override
    public Optional<Occupation> findOccupation(String id) {
        return current.snapshot().findOccupation(id);
    }

    @Override
    public List<TermMatch> skillsIn(String text) {
        return current.snapshot().skillsIn(text);
    }

    @Override
    public List<TermMatch> occupationsIn(String text) {
        return current.snapshot().occupationsIn(text);
    }

    @Override
    public Optional<Skill> skillNamed(String name) {
        return current.snapshot().skillNamed(name);
    }

    @Override
    public Optional<Occupation> occupationNamed(String name) {
        return current.snapshot().occupationNamed(name);
    }

    @Override
    public List<Skill> completeSkill(String typed, Locale locale, int limit) {
        return current.snapshot().completeSkill(typed, locale, limit);
    }

    @Override
    public List<Occupation> completeOccupation(String typed, Locale locale, int limit) {
        return current.snapshot().completeOccupation(typed, locale, limit);
    }

    private record Versioned(long version, TaxonomySnapshot snapshot) {}
}
