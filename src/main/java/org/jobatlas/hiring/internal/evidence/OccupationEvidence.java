package org.jobatlas.hiring.internal.evidence;

import java.util.Optional;
import java.util.Set;
import org.jobatlas.job.Criterion;
import org.jobatlas.profile.Experience;
import org.jobatlas.taxonomy.Taxonomy;
import org.springframework.stereotype.Component;

/** Finds an occupation in the titles of the person's positions. */
@Component
class OccupationEvidence implements CriterionReader {

    private final Taxonomy taxonomy;

    OccupationEvidence(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    @Override
    public Set<Criterion.Kind> kinds() {
        return Set.of(Criterion.Kind.OCCUPATION);
    }

    @Override
    public Shown read(Criterion criterion, ReadText resume) {
        for (Experience held : resume.source().experience()) {
            if (is(criterion, held)) {
                Optional<Sentence> line = resume.blind().stream()
                        .filter(sentence ->
                                LabelWords.in(sentence.text(), held.title()).isPresent())
                        .filter(sentence -> Denial.of(
                                        sentence.text(),
                                        LabelWords.in(sentence.text(), held.title())
                                                .orElseThrow()
                                                .from())
                                == Denial.Sense.SAID)
                        .findFirst();
                if (line.isPresent()) {
                    return Shown.met(
                            line.get(),
                            LabelWords.in(line.get().text(), held.title()).orElseThrow());
                }
            }
        }
        Shown told = Shown.first(resume.blind(), sentence -> find(criterion, sentence));
        // a mention may be about somebody else; only a denial counts
        return told.verdict() == org.jobatlas.hiring.EvidenceVerdict.NOT_MET ? told : Shown.NOT_STATED;
    }

    private boolean is(Criterion criterion, Experience held) {
        String key = criterion.key();
        return (key != null && key.equals(held.occupation()))
                || taxonomy.occupationsIn(held.title()).stream()
                        .anyMatch(match -> match.id().equals(key))
                || LabelWords.in(held.title(), criterion.label()).isPresent();
    }

    private Optional<Shown.Span> find(Criterion criterion, Sentence sentence) {
        String key = criterion.key();
        return taxonomy.occupationsIn(sentence.text()).stream()
                .filter(match -> match.id().equals(key))
                .findFirst()
                .map(match -> new Shown.Span(match.start(), match.end()))
                .or(() -> LabelWords.in(sentence.text(), criterion.label()));
    }
}
