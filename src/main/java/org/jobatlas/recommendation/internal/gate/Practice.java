package org.jobatlas.recommendation.internal.gate;

import java.time.Clock;
import java.time.Year;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jobatlas.profile.Experience;
import org.jobatlas.profile.Profile;
import org.jobatlas.taxonomy.OccupationCodes;
import org.jobatlas.taxonomy.WorkLevels;
import org.jspecify.annotations.Nullable;

/**
 * Years of practice by field of work: fourteen years as a teacher make nobody a senior of personnel. Posts that name no field count
 * for every one of them.
 *
 * @param all years that are stated or follow from dates; null where none do
 * @param elsewhere years of posts by the field that they name
 */
record Practice(@Nullable Double all, Map<String, Double> elsewhere) {

    Practice {
        elsewhere = Map.copyOf(elsewhere);
    }

    /** Where the person chose the years, they are of whatever work is asked for. */
    static Practice of(Profile profile, WorkLevels levels, OccupationCodes codes, Clock clock) {
        Map<String, Double> years = new HashMap<>();
        for (Experience post : profile.experience()) {
            Integer from = post.from();
            if (from != null) {
                fieldOf(levels.of(post.title()).isco(), codes)
                        .ifPresent(field -> years.merge(field, years(post, from, clock), Double::sum));
            }
        }
        return new Practice(profile.years(), years);
    }

    /** Years that may be of the field: all, less those of others. */
    @Nullable
    Double in(@Nullable String isco, OccupationCodes codes) {
        Double stated = all;
        String field = fieldOf(isco, codes).orElse(null);
        if (stated == null || field == null) {
            return stated;
        }
        double others = elsewhere.entrySet().stream()
                .filter(other -> !other.getKey().equals(field))
                .mapToDouble(Map.Entry::getValue)
                .sum();
        return (Double) Math.max(Math.min(stated, elsewhere.getOrDefault(field, 0.0)), stated - others);
    }

    /** Years of posts that name the field; 0 where it is unknown. */
    double told(@Nullable String isco, OccupationCodes codes) {
        return fieldOf(isco, codes)
                .map(field -> elsewhere.getOrDefault(field, 0.0))
                .orElse(0.0);
    }

    private static Optional<String> fieldOf(@Nullable String isco, OccupationCodes codes) {
        return Optional.ofNullable(isco).flatMap(codes::fieldOfIsco);
    }

    private static double years(Experience post, int from, Clock clock) {
        Integer to = post.current() || post.to() == null
                ? Integer.valueOf(Year.now(clock).getValue())
                : post.to();
        return Math.max(0.5, to - from);
    }
}
