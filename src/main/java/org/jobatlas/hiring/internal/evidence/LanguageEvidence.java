package org.jobatlas.hiring.internal.evidence;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jobatlas.job.Criterion;
import org.jobatlas.profile.SentenceFacts;
import org.jobatlas.profile.SpokenLanguage;
import org.jobatlas.taxonomy.LanguageLevel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Compares languages and their levels. A language without a level is spoken at an unstated level; so is one described by a word
 * such as "good" where the next level is asked for.
 */
@Component
class LanguageEvidence implements CriterionReader {

    private static final Set<String> READERS = Set.of("en", "sv", "fr", "de");

    private final SentenceFacts facts;

    LanguageEvidence(SentenceFacts facts) {
        this.facts = facts;
    }

    @Override
    public Set<Criterion.Kind> kinds() {
        return Set.of(Criterion.Kind.LANGUAGE);
    }

    @Override
    public Shown read(Criterion criterion, ReadText resume) {
        String code = criterion.key();
        if (code == null) {
            return Shown.first(resume.blind(), sentence -> LabelWords.in(sentence.text(), criterion.label()));
        }
        Optional<SpokenLanguage> spoken = resume.source().facts().languages().stream()
                .filter(language -> language.language().code().equals(code))
                .findFirst();
        LanguageLevel asked = criterion.minimum() instanceof Criterion.Speaks(LanguageLevel level) ? level : null;
        for (Sentence sentence : resume.blind()) {
            Optional<Shown.Span> name = name(sentence, code);
            if (name.isPresent() && Denial.of(sentence.text(), name.get()) == Denial.Sense.DENIED) {
                return Shown.notMet(sentence, name.get());
            }
        }
        return spoken.map(language -> judged(language.level(), asked, new Where(resume, code)))
                .orElse(Shown.NOT_STATED);
    }

    private record Where(ReadText resume, String code) {}

    private Shown judged(@Nullable LanguageLevel held, @Nullable LanguageLevel asked, Where where) {
        Optional<Sentence> line = where.resume().blind().stream()
                .filter(sentence -> name(sentence, where.code()).isPresent())
                .filter(sentence -> facts.languages(sentence.text()).stream()
                        .anyMatch(language -> language.language().code().equals(where.code())))
                .findFirst();
        if (line.isEmpty() || (asked != null && held == null)) {
            return Shown.NOT_STATED;
        }
        Shown.Span name = name(line.get(), where.code()).orElseThrow();
        if (asked == null || held == null || held.compareTo(asked) >= 0) {
            return Shown.met(line.get(), name);
        }
        boolean clear = LabelWords.in(line.get().text(), held.name()).isPresent()
                || EnumSet.range(held, asked).size() > 2;
        return clear ? Shown.notMet(line.get(), name) : Shown.NOT_STATED;
    }

    private static Optional<Shown.Span> name(Sentence sentence, String code) {
        Locale language = Locale.of(code);
        return java.util.stream.Stream.concat(READERS.stream(), java.util.stream.Stream.of(code))
                .map(reader -> language.getDisplayLanguage(Locale.of(reader)))
                .map(name -> LabelWords.in(sentence.text(), name))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
