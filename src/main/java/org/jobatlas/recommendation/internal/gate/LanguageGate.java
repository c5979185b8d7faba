package org.jobatlas.recommendation.internal.gate;

import static org.jobatlas.recommendation.GateResult.Reason.LANGUAGE_MISSING;
import static org.jobatlas.recommendation.GateResult.Reason.MET;
import static org.jobatlas.recommendation.GateResult.Reason.NOTHING_ASKED;
import static org.jobatlas.recommendation.GateResult.Reason.UNKNOWN;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jobatlas.job.PostingDemand;
import org.jobatlas.job.PostingFeatures;
import org.jobatlas.profile.Profile;
import org.jobatlas.recommendation.GateName;
import org.jobatlas.recommendation.GateResult;
import org.jobatlas.recommendation.Verdict;
import org.jobatlas.shared.Language;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Languages that the ad demands, or that it is written in. Whoever lives where a language is spoken may well speak it, and English
 * may be known without being named: then nothing is stated.
 */
@Component
@Order(40)
class LanguageGate implements Gate {

    private static final String ENGLISH = "en";

    /** Languages of work by country; where none stands, English is assumed to be understood, not stated. */
    private static final Map<String, Set<String>> SPOKEN_IN = Map.ofEntries(
            Map.entry("SE", Set.of("sv")),
            Map.entry("NO", Set.of("nb", "no", "nn")),
            Map.entry("DK", Set.of("da")),
            Map.entry("FI", Set.of("fi", "sv")),
            Map.entry("DE", Set.of("de")),
            Map.entry("AT", Set.of("de")),
            Map.entry("CH", Set.of("de", "fr", "it")),
            Map.entry("FR", Set.of("fr")),
            Map.entry("BE", Set.of("fr", "nl")),
            Map.entry("NL", Set.of("nl")),
            Map.entry("ES", Set.of("es")),
            Map.entry("MX", Set.of("es")),
            Map.entry("IT", Set.of("it")),
            Map.entry("PL", Set.of("pl")),
            Map.entry("PT", Set.of("pt")),
            Map.entry("BR", Set.of("pt")),
            Map.entry("CA", Set.of("fr", ENGLISH)),
            Map.entry("ET", Set.of("am", ENGLISH)));

    @Override
    public GateName name() {
        return GateName.LANGUAGE;
    }

    @Override
    public Function<PostingFeatures, GateResult> forPerson(GatedPerson person) {
        Set<String> spoken = spoken(person.profile());
        String country = person.reach().country();
        Set<String> likely = new HashSet<>(country == null ? Set.of() : SPOKEN_IN.getOrDefault(country, Set.of()));
        likely.add(ENGLISH);
        String had = spoken.stream().sorted().map(LanguageGate::named).collect(Collectors.joining(", "));
        Map<String, String> names = new ConcurrentHashMap<>();
        UnaryOperator<String> name = code -> names.computeIfAbsent(code, LanguageGate::named);
        Known known = new Known(spoken, likely, had);
        return posting -> judge(posting, known, name);
    }

    private static Set<String> spoken(Profile profile) {
        Set<String> spoken =
                profile.languages().stream().map(Language::code).collect(Collectors.toCollection(HashSet::new));
        Language written = profile.language();
        if (written != null) {
            spoken.add(written.code());
        }
        return spoken;
    }

    /**
     * Languages of a person.
     *
     * @param likely not stated, but spoken where the person lives
     * @param had the stated ones, by name
     */
    private record Known(Set<String> spoken, Set<String> likely, String had) {}

    private GateResult judge(PostingFeatures posting, Known known, UnaryOperator<String> name) {
        Set<String> spoken = known.spoken();
        Set<String> likely = known.likely();
        String had = known.had();
        Optional<PostingDemand> missing = posting.conditions().demands().stream()
                .filter(demand -> demand.kind() == PostingDemand.Kind.LANGUAGE)
                .filter(demand -> demand.anyOf().stream().noneMatch(spoken::contains))
                .findFirst();
        Language written = posting.facts().language();
        if (missing.isPresent()) {
            PostingDemand demand = missing.get();
            return demand.anyOf().stream().anyMatch(likely::contains)
                    ? new GateResult(name(), Verdict.NOT_STATED, UNKNOWN, demand.words(), had)
                    : new GateResult(name(), Verdict.FAIL, LANGUAGE_MISSING, demand.words(), had);
        }
        if (written == null || spoken.isEmpty()) {
            return new GateResult(name(), Verdict.NOT_STATED, NOTHING_ASKED, null, had);
        }
        if (spoken.contains(written.code())) {
            return new GateResult(name(), Verdict.PASS, MET, name.apply(written.code()), had);
        }
        return likely.contains(written.code())
                ? new GateResult(name(), Verdict.NOT_STATED, UNKNOWN, name.apply(written.code()), had)
                : new GateResult(name(), Verdict.FAIL, LANGUAGE_MISSING, name.apply(written.code()), had);
    }

    private static String named(String code) {
        return Locale.of(code).getDisplayLanguage(Locale.ENGLISH);
    }
}
