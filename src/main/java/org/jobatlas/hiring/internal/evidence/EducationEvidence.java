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

/** Compares the highest stated education; a resume without any is <em>not stated</em>, never <em>not met</em>. */
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

    /** From the profile, or else the highest level that a line names. */
    private @Nullable EducationLevel held(ReadText resume) {
        EducationLevel read = resume.source().facts().education();
        return read != null
                ? read
                : resume.blind().stream()
                        .filter(sentence -> sentence.text().length() <= LONGEST_LINE)
                        .filter(sentence ->
                                Denial.of(sentence.text(), sentence.text().length()) == Denial.Sense.SAID)
                        // "licence" is a degree in French, but not a driving licence
                        .filter(sentence -> credentials.in(sentence.text()).isEmpty())
                        .flatMap(sentence -> facts.education(sentence.text()).stream())
                        .max(Comparator.naturalOrder())
                        .orElse(null);
    }

    private int closeness(Sentence sentence, EducationLevel held) {
        return facts.education(sentence.text()).filter(held::equals).isPresent() ? 1 : 0;
    }

    /** Not decisive if the resume was truncated, or if only a line names the level: a higher one may exist. */
    private static Shown lower(ReadText resume, Sentence line) {
        boolean read = resume.source().facts().education() != null;
        return !read || Boolean.TRUE.equals(resume.source().facts().shortened())
                ? Shown.NOT_STATED
                : Shown.notMet(line);
    }
}
