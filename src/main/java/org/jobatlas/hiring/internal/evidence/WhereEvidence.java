package org.jobatlas.hiring.internal.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jobatlas.hiring.EvidenceVerdict;
import org.jobatlas.job.Criterion;
import org.jobatlas.place.Gazetteer;
import org.jobatlas.profile.SentenceFacts;
import org.jobatlas.shared.Place;
import org.jobatlas.shared.Union;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Place of residence, willingness to move and right to work. Living elsewhere is <em>not met</em> only if the person
 * says that they would not move.
 */
@Component
class WhereEvidence implements CriterionReader {

    private static final double NEAR_KM = 40;

    private final Gazetteer gazetteer;
    private final SentenceFacts facts;

    WhereEvidence(Gazetteer gazetteer, SentenceFacts facts) {
        this.gazetteer = gazetteer;
        this.facts = facts;
    }

    @Override
    public Set<Criterion.Kind> kinds() {
        return Set.of(Criterion.Kind.PLACE, Criterion.Kind.RIGHT_TO_WORK);
    }

    @Override
    public Shown read(Criterion criterion, ReadText resume) {
        return criterion.kind() == Criterion.Kind.PLACE ? place(criterion, resume) : rightToWork(criterion, resume);
    }

    private Shown place(Criterion criterion, ReadText resume) {
        Place asked = gazetteer.find(criterion.label()).orElse(null);
        Place home = resume.source().place();
        if (home != null && near(home, asked, criterion.label())) {
            return resume.whole().stream()
                    .filter(sentence ->
                            LabelWords.in(sentence.text(), home.name()).isPresent())
                    .findFirst()
                    .map(sentence -> named(sentence, home.name()))
                    .orElse(Shown.NOT_STATED);
        }
        for (Sentence sentence : resume.whole()) {
            Optional<Boolean> moves = facts.relocates(sentence.text());
            if (moves.isPresent()) {
                if (!moves.get()) {
                    return home == null ? Shown.NOT_STATED : Shown.notMet(sentence);
                }
                return mayMean(sentence, asked) ? Shown.met(sentence) : Shown.NOT_STATED;
            }
        }
        return Shown.NOT_STATED;
    }

    private static boolean near(Place home, @Nullable Place asked, String label) {
        if (home.name().equalsIgnoreCase(label)) {
            return true;
        }
        return asked != null
                && asked.point() != null
                && home.point() != null
                && home.point().distanceKmTo(asked.point()) <= NEAR_KM;
    }

    /** Shows only the name of the place: the rest may be an address. */
    private static Shown named(Sentence sentence, String name) {
        Shown.Span span = LabelWords.in(sentence.text(), name).orElseThrow();
        String words = sentence.text().substring(span.from(), span.to());
        return new Shown(EvidenceVerdict.MET, words, 0, words.length());
    }

    /** Whether the person would move anywhere, or to the required country or place. */
    private boolean mayMean(Sentence sentence, @Nullable Place asked) {
        List<String> countries = countries(sentence.text());
        if (asked == null) {
            return false;
        }
        if (!countries.isEmpty()) {
            return countries.contains(Objects.requireNonNullElse(asked.country(), ""));
        }
        Optional<Place> named = gazetteer.firstIn(sentence.text());
        return named.isEmpty() || near(named.get(), asked, asked.name());
    }

    private static List<String> countries(String sentence) {
        return java.util.Arrays.stream(Locale.getISOCountries())
                .filter(code -> java.util.stream.Stream.of("en", "sv", "fr", "de")
                        .map(reader -> Locale.of("", code).getDisplayCountry(Locale.of(reader)))
                        .anyMatch(name -> LabelWords.in(sentence, name).isPresent()
                                // genitive
                                || LabelWords.in(sentence, name + "s").isPresent()))
                .toList();
    }

    private Shown rightToWork(Criterion criterion, ReadText resume) {
        String country = criterion.key();
        if (country == null) {
            return Shown.NOT_STATED;
        }
        for (Sentence sentence : resume.whole()) {
            boolean elsewhere = !countries(sentence.text()).isEmpty()
                    && !countries(sentence.text()).contains(country);
            if (Denial.sponsored(sentence.text())) {
                return elsewhere ? Shown.NOT_STATED : Shown.notMet(sentence);
            }
            List<String> may = facts.rightToWork(sentence.text());
            if (may.contains(country) || (may.contains(Union.CODE) && Union.MEMBERS.contains(country))) {
                return Shown.met(sentence);
            }
        }
        return Shown.NOT_STATED;
    }
}
