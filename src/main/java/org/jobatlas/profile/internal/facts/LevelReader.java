package org.jobatlas.profile.internal.facts;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jobatlas.profile.Experience;
import org.jobatlas.taxonomy.Seniority;
import org.jobatlas.taxonomy.SeniorityReader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells the level: what the two latest titles state, the higher of them, else what the posts and their time suggest. Years alone make
 * nobody senior: only those in work of the two highest skill levels of ISCO-08 (managers, professionals) do, where the occupations are
 * known at all.
 */
@Component
public class LevelReader {

    private static final int TITLES = 2;
    private static final double MID_YEARS = 2;
    private static final double SENIOR_YEARS = 8;

    private final SeniorityReader titles;

    public LevelReader(SeniorityReader titles) {
        this.titles = titles;
    }

    /** The level that titles, or else posts and their time, tell; {@code now} is the last month of what goes on. */
    public Optional<Seniority> read(List<Experience> latestFirst, OptionalDouble years, YearMonth now) {
        Optional<Seniority> stated = latestFirst.stream()
                .limit(TITLES)
                .map(experience -> titles.fromTitle(experience.title()))
                .flatMap(Optional::stream)
                .max(Seniority::compareTo);
        boolean outgrown = stated.isPresent()
                && stated.get().compareTo(Seniority.MID) < 0
                && years.isPresent()
                && years.getAsDouble() >= MID_YEARS * 2;
        return stated.isPresent() && !outgrown ? stated : fromYears(latestFirst, years, now);
    }

    /** Whether the years of a post count as practice: those of an intern do not. */
    public boolean isPractice(Experience post) {
        return titles.fromTitle(post.title()).filter(Seniority.INTERN::equals).isEmpty();
    }

    private static Optional<Seniority> fromYears(List<Experience> held, OptionalDouble years, YearMonth now) {
        if (years.isEmpty()) {
            return Optional.empty();
        }
        double count = years.getAsDouble();
        if (count < MID_YEARS) {
            return Optional.of(Seniority.JUNIOR);
        }
        return Optional.of(count < SENIOR_YEARS || !skilled(held, now) ? Seniority.MID : Seniority.SENIOR);
    }

    /** Whether long enough was spent in skilled work, or no occupation is known that says otherwise. */
    private static boolean skilled(List<Experience> held, YearMonth now) {
        List<Experience> known =
                held.stream().filter(post -> post.isco() != null).toList();
        double skilled = known.stream()
                .filter(post -> professional(post.isco()))
                .mapToDouble(post -> years(post, now))
                .sum();
        return known.isEmpty() || skilled >= SENIOR_YEARS;
    }

    private static boolean professional(@Nullable String isco) {
        return isco != null && (isco.startsWith("1") || isco.startsWith("2"));
    }

    private static double years(Experience post, YearMonth now) {
        Integer from = post.from();
        Integer to = post.current() ? Integer.valueOf(now.getYear()) : post.to();
        return from == null || to == null ? 0 : Math.max(0.5, to - from);
    }
}
