package org.jobatlas.recommendation.internal.gate;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jobatlas.profile.Profile;
import org.jobatlas.taxonomy.RegulatedOccupation;
import org.jobatlas.taxonomy.RegulatedWork;
import org.jobatlas.taxonomy.Taxonomy;
import org.springframework.stereotype.Component;

/** Skills that are licences, such as a nursing licence: whoever proves the licence has the skill, whatever words do so. */
@Component
public class LicenceSkills {

    private static final int KEPT_SKILLS = 10_000;

    private final ProvenLicences licences;
    private final LoadingCache<String, Set<String>> occupations;

    LicenceSkills(ProvenLicences licences, RegulatedWork regulated, Taxonomy taxonomy) {
        this.licences = licences;
        this.occupations = Caffeine.newBuilder()
                .maximumSize(KEPT_SKILLS)
                .build(skill -> taxonomy.findSkill(skill)
                        .map(found -> licensed(regulated, found.names().values()))
                        .orElse(Set.of()));
    }

    /** The asked skills that the person's licences prove; ids of the taxonomy. */
    public Set<String> had(Profile profile, Collection<String> asked) {
        List<String> licensed = asked.stream()
                .distinct()
                .filter(skill -> !occupations.get(skill).isEmpty())
                .toList();
        if (licensed.isEmpty()) {
            return Set.of();
        }
        Set<String> proven = licences.of(profile).words().keySet();
        return licensed.stream()
                .filter(skill -> occupations.get(skill).stream().anyMatch(proven::contains))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Occupations whose licence the names are, without those that it also covers. */
    private static Set<String> licensed(RegulatedWork regulated, Collection<String> names) {
        Set<String> proven =
                regulated.provenBy(List.of(), String.join("\n", names)).keySet();
        Set<String> covered = proven.stream()
                .flatMap(id -> regulated.find(id).stream())
                .map(RegulatedOccupation::covers)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        return proven.stream().filter(id -> !covered.contains(id)).collect(Collectors.toUnmodifiableSet());
    }
}
