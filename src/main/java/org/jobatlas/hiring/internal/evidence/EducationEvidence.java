package org.jobatlas.hiring.internal.evidence;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.jobatlas.job.Criterion;
import org.jobatlas.profile.SentenceFacts;
import org.jobatlas.taxonomy.EducationLevel;
import org.springframework.stereotype.Component;

/** The highest education that is stated; whoever states none is never told to have less. */
@Component
class EducationEvidence implements CriterionReader {

    private final SentenceFacts facts;

    EducationEvidence(SentenceFacts facts) {
        this.facts = facts;
    }

    @Override
    public Set<Criterion.Kind> kinds() {
        return Set.of(Criterion.Kind.EDUCATION);
    }

    @Override
    public Shown read(Criterion criterion, ReadText resume) {
        EducationLevel held = resume.source().facts().education();
        if (!(criterion.minimum() instanceof Criterion.Educated(EducationLevel asked)) || held == null) {
            return Shown.NOT_STATED;
        }
        Optional<Sentence> line = resume.blind().stream()
                .filter(sentence -> facts.education(sentence.text()).isPresent())
                .max(Comparator.comparing(sentence -> closeness(sentence, held)));
        boolean met = held.compareTo(asked) >= 0;
        if (line.isEmpty()
                || facts.education(line.get().text()).filter(held::equals).isEmpty()) {
            return Shown.NOT_STATED;
        }
        return met ? Shown.met(line.get()) : lower(resume, line.get());
    }

    private int closeness(Sentence sentence, EducationLevel held) {
        return facts.education(sentence.text()).filter(held::equals).isPresent() ? 1 : 0;
    }

    /** Of a resume that was cut off, more may be stated behind. */
    private static Shown lower(ReadText resume, Sentence line) {
        return Boolean.TRUE.equals(resume.source().facts().shortened()) ? Shown.NOT_STATED : Shown.notMet(line);
    }
}
