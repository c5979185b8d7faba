package org.jobatlas.hiring.internal.evidence;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.jobatlas.job.Criterion;
import org.jobatlas.profile.SentenceFacts;
import org.jobatlas.taxonomy.Credentials;
import org.jobatlas.taxonomy.EducationLevel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The highest education that is stated; whoever states none is never told to have less. */
@Component
class EducationEvidence implements CriterionReader {

    private static final int LONGEST_LINE = 90;

    private final SentenceFacts facts;
    private final Credentials credentials;

    EducationEvidence(SentenceFacts facts, Credentials credentials) {
        this.credentials = credentials;
        this.facts = facts;
    }

    @Override
    public Set<Criterion.Kind> kinds() {
        return Set.of(Criterion.Kind.EDUCATION);
    }

    @Override
    public Shown read(Criterion criterion, ReadText resume) {
        EducationLevel held = held(resume);
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

    /** As it was read, or else the highest that a line of its own names. */
    private @Nullable EducationLevel held(ReadText resume) {
        EducationLevel read = resume.source().facts().education();
        return read != null
                ? read
                : resume.blind().stream()
                        .filter(sentence -> sentence.text().length() <= LONGEST_LINE)
                        .filter(sentence ->
                                Denial.of(sentence.text(), sentence.text().length()) == Denial.Sense.SAID)
                        // "licence" is a degree in French and none for driving
                        .filter(sentence -> credentials.in(sentence.text()).isEmpty())
                        .flatMap(sentence -> facts.education(sentence.text()).stream())
                        .max(Comparator.naturalOrder())
                        .orElse(null);
    }

    private int closeness(Sentence sentence, EducationLevel held) {
        return facts.education(sentence.text()).filter(held::equals).isPresent() ? 1 : 0;
    }

    /** Of a resume that was cut off, more may be stated behind; what only a line names may not be the highest. */
    private static Shown lower(ReadText resume, Sentence line) {
        boolean read = resume.source().facts().education() != null;
        return !read || Boolean.TRUE.equals(resume.source().facts().shortened())
                ? Shown.NOT_STATED
                : Shown.notMet(line);
    }
}
