package org.jobatlas.hiring.internal.evidence;

import java.util.Optional;
import java.util.Set;
import org.jobatlas.job.Criterion;
import org.jobatlas.taxonomy.Taxonomy;
import org.springframework.stereotype.Component;

/** Finds a skill by any of its names, or plain words literally. */
@Component
class SkillEvidence implements CriterionReader {

    private final Taxonomy taxonomy;

    SkillEvidence(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    @Override
    public Set<Criterion.Kind> kinds() {
        return Set.of(Criterion.Kind.SKILL, Criterion.Kind.OTHER);
    }

    @Override
    public Shown read(Criterion criterion, ReadText resume) {
        return Shown.first(resume.blind(), sentence -> find(criterion, sentence));
    }

    private Optional<Shown.Span> find(Criterion criterion, Sentence sentence) {
        String key = criterion.key();
        Optional<Shown.Span> known = key == null
                ? Optional.empty()
                : taxonomy.skillsIn(sentence.text()).stream()
                        .filter(match -> match.id().equals(key))
                        .findFirst()
                        .map(match -> new Shown.Span(match.start(), match.end()));
        return known.or(() -> LabelWords.in(sentence.text(), criterion.label()));
    }
}
