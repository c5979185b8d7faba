package org.jobatlas.recommendation.internal.rank;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jobatlas.profile.Profile;
import org.jobatlas.taxonomy.FieldNeighbours;
import org.jobatlas.taxonomy.Skill;
import org.jobatlas.taxonomy.Taxonomy;
import org.springframework.stereotype.Component;

/**
 * The fields of work that a broader list may contain: the person's own, those of several of their skills, and
 * neighbours of their own.
 */
@Component
public class RelatedFields {

    private static final double OWN = 0.15;
    private static final int SEVERAL = 2;

    private final Taxonomy taxonomy;
    private final FieldNeighbours neighbours;

    public RelatedFields(Taxonomy taxonomy, FieldNeighbours neighbours) {
        this.taxonomy = taxonomy;
        this.neighbours = neighbours;
    }

    /** Ids of fields; empty where the person's field is unknown, which means no restriction. */
    public Set<String> of(Profile profile) {
        List<String> own = own(profile);
        return own.isEmpty()
                ? Set.of()
                : Stream.of(
                                own.stream(),
                                own.stream().flatMap(field -> neighbours.of(field).stream()),
                                ofSkills(profile))
                        .flatMap(Function.identity())
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** The same without the person's own; empty where those are unknown. */
    public Set<String> beyondOwn(Profile profile) {
        List<String> own = own(profile);
        return of(profile).stream().filter(field -> !own.contains(field)).collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> own(Profile profile) {
        List<String> top = profile.fields().top(1);
        return Stream.concat(
                        top.stream(),
                        profile.fields().probabilities().entrySet().stream()
                                .filter(field -> field.getValue() >= OWN)
                                .map(Map.Entry::getKey))
                .distinct()
                .toList();
    }

    private Stream<String> ofSkills(Profile profile) {
        return profile.skills().stream()
                .map(taxonomy::findSkill)
                .flatMap(Optional::stream)
                .map(Skill::fields)
                .flatMap(Set::stream)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .filter(field -> field.getValue() >= SEVERAL)
                .map(Map.Entry::getKey);
    }
}
