package org.jobatlas.recommendation.internal.gate;

import static org.jobatlas.recommendation.GateResult.Reason.LICENCE_ABROAD;
import static org.jobatlas.recommendation.GateResult.Reason.LICENCE_MISSING;
import static org.jobatlas.recommendation.GateResult.Reason.MET;
import static org.jobatlas.recommendation.GateResult.Reason.NOTHING_ASKED;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jobatlas.job.PostingDemand;
import org.jobatlas.job.PostingFeatures;
import org.jobatlas.recommendation.GateName;
import org.jobatlas.recommendation.GateResult;
import org.jobatlas.recommendation.Verdict;
import org.jobatlas.recommendation.internal.gate.ProvenLicences.Proven;
import org.jobatlas.taxonomy.RegulatedOccupation;
import org.jobatlas.taxonomy.RegulatedWork;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Regulated work only for those whose posts or credentials prove the licence. Of several licences named, one is enough. */
@Component
@Order(10)
class LicenceGate implements Gate {

    /** Size of the cache of licences by title; titles repeat from list to list. */
    private static final int KEPT_TITLES = 50_000;

    private final RegulatedWork regulated;
    private final ProvenLicences licences;
    private final LoadingCache<String, List<RegulatedOccupation>> byTitle;

    LicenceGate(RegulatedWork regulated, ProvenLicences licences) {
        this.regulated = regulated;
        this.licences = licences;
        this.byTitle = Caffeine.newBuilder().maximumSize(KEPT_TITLES).build(regulated::namedBy);
    }

    @Override
    public GateName name() {
        return GateName.LICENCE;
    }

    @Override
    public Function<PostingFeatures, GateResult> forPerson(GatedPerson person) {
        Proven proven = licences.of(person.profile());
        return posting -> judge(posting, proven);
    }

    private GateResult judge(PostingFeatures posting, Proven proven) {
        List<RegulatedOccupation> titled = byTitle.get(posting.title());
        List<PostingDemand> demands = posting.conditions().demands();
        if (titled.isEmpty() && demands.stream().noneMatch(demand -> demand.kind() == PostingDemand.Kind.LICENCE)) {
            return new GateResult(name(), Verdict.PASS, NOTHING_ASKED, null, null);
        }
        Set<String> named = titled.stream()
                .flatMap(occupation -> applying(occupation, posting.conditions().countries()))
                .map(RegulatedOccupation::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        boolean counts = proven.countsIn(posting.conditions().countries());
        return demands.stream()
                .filter(demand -> demand.kind() == PostingDemand.Kind.LICENCE)
                .filter(demand -> named.isEmpty() || narrows(demand, named))
                .map(demand -> judge(demand.words(), demand.anyOf(), proven, counts))
                .filter(GateResult::fails)
                .findFirst()
                .orElseGet(() -> named.isEmpty()
                        ? new GateResult(name(), Verdict.PASS, NOTHING_ASKED, null, null)
                        : judge(posting.title(), named, proven, counts));
    }

    /** Whether an ad for a nurse wants one for mental health: a branch of the profession in its title. */
    private boolean narrows(PostingDemand demand, Set<String> named) {
        return demand.anyOf().stream().allMatch(id -> isBranchOf(named, id));
    }

    private boolean isBranchOf(Set<String> named, String id) {
        return regulated.find(id).stream()
                .flatMap(branch -> branch.covers().stream())
                .filter(named::contains)
                .flatMap(covered -> regulated.find(covered).stream())
                .anyMatch(profession -> profession.regulatedIn(null));
    }

    /** Where a branch of a profession has no licence of its own, it needs that of the profession. */
    private Stream<RegulatedOccupation> applying(RegulatedOccupation occupation, List<String> countries) {
        return applies(occupation, countries)
                ? Stream.of(occupation)
                : occupation.covers().stream()
                        .sorted()
                        .flatMap(id -> regulated.find(id).stream())
                        .filter(covered -> applies(covered, countries));
    }

    private GateResult judge(String asked, Collection<String> anyOf, Proven proven, boolean counts) {
        return anyOf.stream()
                .map(proven.words()::get)
                .filter(words -> words != null)
                .findFirst()
                .map(words -> counts
                        ? new GateResult(name(), Verdict.PASS, MET, asked, words)
                        : new GateResult(name(), Verdict.FAIL, LICENCE_ABROAD, asked, words))
                .orElseGet(() -> new GateResult(name(), Verdict.FAIL, LICENCE_MISSING, asked, null));
    }

    private static boolean applies(RegulatedOccupation occupation, List<String> countries) {
        return countries.isEmpty()
                ? occupation.regulatedIn(null)
                : countries.stream().anyMatch(occupation::regulatedIn);
    }
}
