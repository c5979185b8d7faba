package org.jobatlas.profile;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One position held; or, without years and employer, what a person calls themselves on top of the resume.
 *
 * @param title as written
 * @param occupation id of the occupation it was normalised to
 * @param employer as written
 * @param from first year; null where no year is stated
 * @param to last year; null for a current position or where no year is stated
 * @param current whether it is held now
 * @param fromMonth 1 to 12; null where only a year or nothing is stated
 * @param toMonth 1 to 12; null where only a year or nothing is stated
 * @param isco four digits of ISCO-08, or fewer where no more is known; null where the occupation is not known
 */
public record Experience(
        String title,
        @Nullable String occupation,
        @Nullable String employer,
        @Nullable Integer from,
        @Nullable Integer to,
        boolean current,
        @Nullable Integer fromMonth,
        @Nullable Integer toMonth,
        @Nullable String isco) {

    private static final int MONTHS = 12;

    public Experience(
            String title,
            @Nullable String occupation,
            @Nullable String employer,
            @Nullable Integer from,
            @Nullable Integer to,
            boolean current) {
        this(title, occupation, employer, from, to, current, null, null, null);
    }

    /** The same position with the ISCO-08 code of its occupation. */
    public Experience withIsco(@Nullable String code) {
        return new Experience(title, occupation, employer, from, to, current, fromMonth, toMonth, code);
    }

    /** Whether it lasted so many months or may have; false only where both ends are known by month. */
    public boolean lasted(int months) {
        return from == null
                || fromMonth == null
                || to == null
                || toMonth == null
                || (to - from) * MONTHS + toMonth - fromMonth + 1 >= months;
    }

    /** {@code YYYY-MM}, {@code YYYY} or null. */
    public @Nullable String start() {
        return written(from, fromMonth);
    }

    /** {@code YYYY-MM}, {@code YYYY} or null. */
    public @Nullable String end() {
        return written(to, toMonth);
    }

    private static @Nullable String written(@Nullable Integer year, @Nullable Integer month) {
        if (year == null) {
            return null;
        }
        return month == null ? year.toString() : String.format(Locale.ROOT, "%04d-%02d", year, month);
    }
}
