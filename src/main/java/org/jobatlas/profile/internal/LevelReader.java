package org.jobatlas.profile.internal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jobatlas.profile.Experience;
import org.jobatlas.taxonomy.Seniority;
import org.jobatlas.taxonomy.SeniorityReader;
import org.springframework.stereotype.Component;

/** Tells the level: what the two latest titles state, the higher of them, else what the years suggest. */
@Component
class LevelReader {

    private static final int TITLES = 2;
    private static final double MID_YEARS = 2;
    private static final double SENIOR_YEARS = 8;

    private final SeniorityReader titles;

    LevelReader(SeniorityReader titles) {
        this.titles = titles;
    }

    Optional<Seniority> read(List<Experience> latestFirst, OptionalDouble years) {
        Optional<Seniority> stated = latestFirst.stream()
                .limit(TITLES)
                .map(experience -> titles.fromTitle(experience.title()))
                .flatMap(Optional::stream)
                .max(Seniority::compareTo);
        boolean outgrown = stated.isPresent()
                && stated.get().compareTo(Seniority.MID) < 0
                && years.isPresent()
                && years.getAsDouble() >= MID_YEARS * 2;
        return stated.isPresent() && !outgrown ? stated : fromYears(years);
    }

    private static Optional<Seniority> fromYears(OptionalDouble years) {
        if (years.isEmpty()) {
            return Optional.empty();
        }
        double count = years.getAsDouble();
        if (count < MID_YEARS) {
            return Optional.of(Seniority.JUNIOR);
        }
        return Optional.of(count < SENIOR_YEARS ? Seniority.MID : Seniority.SENIOR);
    }
}
