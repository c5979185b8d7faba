package org.jobatlas.profile.internal.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jobatlas.profile.internal.document.ResumeDocument;

/**
 * Periods that a narrow column wraps, whose pieces stand between the lines beside them: "september", "Lagerchef", "2018 \u2013",
 * "Ansvar f\u00f6r 22", "p\u00e5g\u00e5ende".
 */
public final class NarrowDates {

    /** A month, a year, both, or a word for now; the words are looked at one by one. */
    private static final Pattern PIECE = Pattern.compile(
            "(?:\\p{L}{3,10}\\.?|\\d{1,2}[./])?(?: ?(?:19|20)\\d\\d)?(?: ?[-\u2010-\u2015])?(?: ?\\p{L}{3,10}\\.?)?");

    private static final Pattern WORD = Pattern.compile("\\p{L}++\\.?");
    private static final Pattern OPEN = Pattern.compile("(?:19|20)\\d\\d ?[-\u2010-\u2015]");
    private static final int MOST_PIECES = 4;
    /** Lines between two pieces. */
    private static final int BETWEEN = 2;

    private NarrowDates() {}

    /** The lines with such periods whole, in front of the line that stood beside their first piece. */
    public static List<String> together(List<String> lines) {
        List<String> whole = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            Optional<Period> period = Period.at(lines, at);
            if (period.isPresent()) {
                whole.add(period.get().dates() + "   " + period.get().beside().getFirst());
                whole.addAll(
                        period.get().beside().subList(1, period.get().beside().size()));
                at = period.get().end();
            } else {
                whole.add(lines.get(at));
                at++;
            }
        }
        return whole;
    }

    /**
     * A wrapped period.
     *
     * @param beside the other lines
     * @param end behind its last line
     */
    private record Period(String dates, List<String> beside, int end) {

        static Optional<Period> at(List<String> lines, int from) {
            String dates = "";
            List<String> beside = new ArrayList<>();
            int pieces = 0;
            int between = 0;
            for (int at = from; at < lines.size() && pieces < MOST_PIECES && between <= BETWEEN; at++) {
                String line = lines.get(at).strip();
                int gap = line.indexOf("   ");
                String cell = gap > 0 ? line.substring(0, gap) : line;
                boolean piece = isPiece(cell);
                if (line.isEmpty() || (at == from && (!piece || (gap > 0 && isWhole(cell))))) {
                    break;
                }
                if (!piece) {
                    beside.add(line);
                    between++;
                    continue;
                }
                if (gap > 0) {
                    beside.add(line.substring(gap).strip());
                }
                dates = (dates + " " + cell).strip();
                pieces++;
                between = 0;
                if (pieces > 1 && OPEN.matcher(dates).find() && isWhole(dates)) {
                    return beside.isEmpty() ? Optional.empty() : Optional.of(new Period(dates, beside, at + 1));
                }
            }
            return Optional.empty();
        }

        private static boolean isPiece(String line) {
            return PIECE.matcher(line).matches()
                    && WORD.matcher(line).results().allMatch(word -> isOfDates(word.group()));
        }

        /** A month or a word for now. */
        private static boolean isOfDates(String word) {
            return DateRanges.single(word + " 2018", ResumeDocument.FAR)
                            .filter(date -> date.start() == 0)
                            .isPresent()
                    || isWhole("2018 - " + word);
        }

        private static boolean isWhole(String dates) {
            return Character.isLetterOrDigit(dates.charAt(dates.length() - 1))
                    && DateRanges.find(dates, ResumeDocument.FAR)
                            .filter(range -> range.start() == 0 && range.end() == dates.length())
                            .isPresent();
        }
    }
}
