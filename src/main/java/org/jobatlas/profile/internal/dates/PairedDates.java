package org.jobatlas.profile.internal.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jobatlas.profile.internal.document.Headings;
import org.jobatlas.profile.internal.document.ResumeDocument;
import org.jobatlas.profile.internal.document.Section;
import org.jspecify.annotations.Nullable;

/**
 * The two ends of a period in columns of their own, "11/2017   Present   Gower Haulage", or one below the other beside what they date:
 * "Apr. 2020   Senior technician", "present   Release testing". Both become a period before the first text.
 */
public final class PairedDates {

    private static final String DATE = "(?:\\p{L}{3,10}\\.? |(?:\\d{1,2}[./]){1,2})?(?:19|20)\\d\\d";
    private static final String WORD = "\\p{L}[\\p{L}.']{0,14}+(?: \\p{L}[\\p{L}.']{0,14}+){0,2}";
    private static final Pattern COLUMNS =
            Pattern.compile("^(" + DATE + ")(?: {3,}|\\t)(" + DATE + "|" + WORD + ")(?: {3,}|\\t)(\\S.*)$");
    private static final Pattern CELL = Pattern.compile("^(" + DATE + "|" + WORD + ")(?:(?: {3,}|\\t)(\\S.*))?$");
    private static final Pattern MONTH = Pattern.compile("\\D ?\\d{4}$");

    private PairedDates() {}

    public static List<String> together(List<String> lines) {
        List<String> together = new ArrayList<>();
        Section section = Section.HEADER;
        boolean stacked = false;
        int at = 0;
        while (at < lines.size()) {
            String line = lines.get(at).strip();
            section = Headings.read(line).map(Headings.Heading::section).orElse(section);
            Matcher columns = COLUMNS.matcher(line);
            String period = columns.matches() ? joined(columns.group(1), columns.group(2)) : null;
            if (period != null) {
                together.add(period + "   " + columns.group(3));
                at++;
                continue;
            }
            Optional<Pair> pair = section == Section.EXPERIENCE || (section == Section.EDUCATION && stacked)
                    ? Pair.of(line, at + 1 < lines.size() ? lines.get(at + 1).strip() : "", stacked)
                    : Optional.empty();
            if (pair.isEmpty()) {
                together.add(lines.get(at));
                at++;
                continue;
            }
            stacked = true;
            together.add(pair.get().period() + "   " + pair.get().first());
            if (!pair.get().second().isEmpty()) {
                together.add(pair.get().second());
            }
            at += 2;
        }
        return together;
    }

    /** Both as a period; null where they are none. */
    private static @Nullable String joined(String first, String second) {
        String period = first + " \u2013 " + second;
        return DateRanges.find(period, ResumeDocument.FAR)
                .filter(range -> range.start() == 0 && range.end() >= period.length() - 1)
                .map(_ -> period)
                .orElse(null);
    }

    /** Two lines of which each begins with one end of a period. */
    private record Pair(String period, String first, String second) {

        static Optional<Pair> of(String one, String other, boolean years) {
            Matcher first = CELL.matcher(one);
            Matcher second = CELL.matcher(other);
            if (!first.matches() || !second.matches() || first.group(2) == null) {
                return Optional.empty();
            }
            boolean exact = years
                    || !Character.isDigit(first.group(1).charAt(first.group(1).length() - 1))
                    || !Character.isDigit(second.group(1).charAt(second.group(1).length() - 1))
                    || (MONTH.matcher(first.group(1)).find()
                            && MONTH.matcher(second.group(1)).find());
            String period = joined(first.group(1), second.group(1));
            String turned = period == null ? joined(second.group(1), first.group(1)) : period;
            return exact && turned != null
                    ? Optional.of(new Pair(turned, first.group(2), second.group(2) == null ? "" : second.group(2)))
                    : Optional.empty();
        }
    }
}
