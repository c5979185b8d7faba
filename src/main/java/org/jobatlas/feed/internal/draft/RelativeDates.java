package org.jobatlas.feed.internal.draft;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jobatlas.shared.WordGroups;

/** Dates relative to the day of reading: "3 days ago", "vor 2 Wochen", "igår"; "30+ days ago" is too vague. */
final class RelativeDates {

    private static final WordGroups LISTS = WordGroups.of("feed/date-words");

    private static final Pattern AGO = Pattern.compile("^(?:" + LISTS.any("published") + "|"
            + LISTS.any("ahead") + ")? ?" + LISTS.any("before-number")
            + "? ?(\\d{1,3}|" + LISTS.any("one") + ") ?(\\p{L}{1,10})(?: (" + LISTS.any("ago") + "))?$");
    private static final Pattern AHEAD =
            Pattern.compile("^(?:om|in|dans|noch) |(?: left| kvar)$|^" + LISTS.any("ahead") + " ");
    private static final Set<String> MINUTES = Set.of(
            "minutos",
            "minutter",
            "minuti",
            "minute",
            "minutes",
            "min",
            "mins",
            "minut",
            "minuter",
            "minuten",
            "sekunder",
            "seconds",
            "sekunden",
            "secondes");
    private static final Set<String> HOURS = Set.of(
            "tunti", "tuntia", "uur", "uren", "hora", "horas", "time", "timer", "ore", "ora", "hour", "hours", "h",
            "hr", "hrs", "timme", "timmar", "tim", "stunde", "stunden", "heure", "heures", "godz");
    private static final Set<String> DAYS = Set.of(
            "dagen", "dager", "dia", "giorno", "giorni", "day", "days", "d", "dag", "dagar", "dgr", "tag", "tagen",
            "tage", "jour", "jours", "paiva", "paivaa", "dni", "dzien", "dias", "dage");
    private static final Set<String> WEEKS = Set.of(
            "weken",
            "viikko",
            "viikkoa",
            "uke",
            "uker",
            "semana",
            "semanas",
            "settimana",
            "settimane",
            "tydzien",
            "tygodnie",
            "week",
            "weeks",
            "w",
            "wk",
            "wks",
            "vecka",
            "veckor",
            "woche",
            "wochen",
            "semaine",
            "semaines",
            "uge",
            "uger");
    private static final Set<String> MONTHS = Set.of(
            "maand", "maanden", "maned", "maneder", "mes", "meses", "mese", "mesi", "month", "months", "mo", "mos",
            "manad", "manader", "monat", "monaten", "monate", "mois");
    private static final Set<String> YEARS =
            Set.of("jaar", "anno", "anni", "year", "years", "ar", "jahr", "jahren", "an", "ans", "annee");
    private static final Set<String> TODAY = Set.of(
            "vandaag",
            "hoy",
            "oggi",
            "hoje",
            "dzis",
            "dzisiaj",
            "just added",
            "today",
            "just now",
            "just posted",
            "posted today",
            "now",
            "idag",
            "i dag",
            "heute",
            "aujourd hui",
            "nyss",
            "precis nu",
            "gerade eben",
            "new");
    private static final Set<String> YESTERDAY = Set.of(
            "gisteren",
            "ayer",
            "ieri",
            "ontem",
            "wczoraj",
            "yesterday",
            "posted yesterday",
            "igar",
            "i gar",
            "gestern",
            "hier");

    private static final Pattern TWO_DAYS = Pattern.compile(LISTS.any("day-before-yesterday"));

    private static final Set<String> LAST_WEEK = Set.of(
            "last week",
            "forra veckan",
            "letzte woche",
            "la semaine derniere",
            "semaine derniere",
            "vorige week",
            "sidste uge",
            "forrige uke");
    private static final Pattern CLOCK =
            Pattern.compile("(?iu),?\\s(?:kl\\.?|klo|at|um|\u00e0)?\\s?\\d{1,2}[:.h]\\d{2}(?: ?(?:uhr|[ap]m))?$");

    private RelativeDates() {}

    static Optional<Instant> read(String text, LocalTime time, Instant now) {
        if (text.contains("+") || text.contains(">")) {
            return Optional.empty();
        }
        String plain = Vocabulary.normal(CLOCK.matcher(text).replaceFirst(""));
        LocalDateTime today = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
        if (TODAY.contains(plain)) {
            return day(today, time);
        }
        if (YESTERDAY.contains(plain)) {
            return day(today.minusDays(1), time);
        }
        if (TWO_DAYS.matcher(plain).matches()) {
            return day(today.minusDays(2), time);
        }
        if (LAST_WEEK.contains(plain)) {
            return day(today.minusWeeks(1), time);
        }
        Matcher ago = AGO.matcher(plain);
        if (!ago.matches()) {
            return Optional.empty();
        }
        int count = Character.isDigit(ago.group(1).charAt(0)) ? Integer.parseInt(ago.group(1)) : 1;
        int signed = AHEAD.matcher(plain).find() ? count : -count;
        boolean told = ago.group(3) != null
                || plain.matches("^(?:\\p{L}+ )?(?:for|vor|il y a|hace|ha|om|in|dans|noch) .*")
                || plain.matches("\\d{1,3} ?[dhw]");
        return told ? unit(ago.group(2)).flatMap(unit -> day(today.plus(signed, unit), time)) : Optional.empty();
    }

    private static Optional<Instant> day(LocalDateTime moment, LocalTime time) {
        return Optional.of(moment.toLocalDate().atTime(time).toInstant(ZoneOffset.UTC));
    }

    private static Optional<ChronoUnit> unit(String word) {
        if (MINUTES.contains(word)) {
            return Optional.of(ChronoUnit.MINUTES);
        }
        if (HOURS.contains(word)) {
            return Optional.of(ChronoUnit.HOURS);
        }
        if (DAYS.contains(word)) {
            return Optional.of(ChronoUnit.DAYS);
        }
        if (WEEKS.contains(word)) {
            return Optional.of(ChronoUnit.WEEKS);
        }
        if (MONTHS.contains(word)) {
            return Optional.of(ChronoUnit.MONTHS);
        }
        return YEARS.contains(word) ? Optional.of(ChronoUnit.YEARS) : Optional.empty();
    }
}
