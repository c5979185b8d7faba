package org.jobatlas.profile.internal.dates;

import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jobatlas.shared.WordGroups;

/** Two dates that are a line, such as "Summer 2013, Summer 2014" and "sommaren 2011 och sommaren 2012": work from the first to the second. */
public final class TwoDates {

    private static final Pattern LINE = Pattern.compile("(?iu)(\\p{L}{3,12}\\.? \\d{4})(?:, | & | "
            + WordGroups.of("profile/head-words").any("and") + " )((?:\\p{L}{3,12}\\.? )?\\d{4})");

    private TwoDates() {}

    public static Optional<DateRange> find(String line, YearMonth now) {
        Matcher dates = LINE.matcher(line.strip());
        return dates.matches()
                ? DateRanges.single(dates.group(1), now)
                        .flatMap(first -> DateRanges.single(dates.group(2), now)
                                .filter(second -> !second.from().isBefore(first.from()))
                                .map(second -> new DateRange(first.first(), second.last(), 0, line.length())))
                : Optional.empty();
    }
}
