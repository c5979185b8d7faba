package org.jobatlas.resume.internal.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jobatlas.shared.WordGroups;

/**
 * White space between two columns.
 *
 * @param edge where the right column begins
 * @param top base line of the first row of the columns
 * @param bottom base line of the last one
 */
record Gutter(float edge, float top, float bottom) {

    private static final int FEWEST_ROWS = 3;
    /** A heading and one line. */
    private static final int FEWEST_IN_BLOCKS = 2;

    private static final int MOST_EDGES = 40;
    private static final float NARROWEST = 7;
    private static final double ALIGNED = 0.6;
    private static final double DATED = 0.25;
    private static final double SHORT = 26;
    private static final int LONGEST_DATE = 32;

    private static final Pattern DATE = Pattern.compile(
            "(?<!\\d)(?:19|20)\\d\\d(?!\\d)|(?<!\\d)\\d{1,2}[./]\\d{2}(?!\\d)|['\u2019]\\d\\d(?!\\d)|(?iu)"
                    + WordGroups.of("resume/date-words").any("present"));

    /** The gutter with the most rows beside it, unless what stands beside it belongs together row by row. */
    static Optional<Gutter> find(List<Run> runs) {
        List<List<Run>> rows = Runs.lines(runs);
        if (rows.size() < FEWEST_IN_BLOCKS) {
            return Optional.empty();
        }
        List<Sides> sides = new ArrayList<>();
        edges(runs, rows).forEach(edge -> sides.addAll(sides(rows, edge)));
        return sides.stream()
                .filter(side -> side.columns(rows))
                .max(Comparator.comparingInt(Sides::rows).thenComparing(Sides::edge, Comparator.reverseOrder()))
                .map(Sides::gutter);
    }

    /** What is above, left, right and below. */
    List<List<Run>> split(List<Run> runs) {
        List<Run> above = new ArrayList<>();
        List<Run> left = new ArrayList<>();
        List<Run> right = new ArrayList<>();
        List<Run> below = new ArrayList<>();
        for (Run run : runs) {
            float tolerance = 0.4f * run.size();
            if (run.base() < top - tolerance) {
                above.add(run);
            } else if (run.base() > bottom + tolerance) {
                below.add(run);
            } else {
                (run.left() < edge - 1 ? left : right).add(run);
            }
        }
        return List.of(above, left, right, below);
    }

    /** "Skills   Languages   Interests" stands above blocks side by side. */
    private static boolean startsBlocks(List<Run> row) {
        return row.size() > 1 && row.stream().map(Run::text).allMatch(ColumnHeadings::is);
    }

    /** Where several runs begin, one below the other, or blocks under their headings. */
    private static List<Float> edges(List<Run> runs, List<List<Run>> rows) {
        TreeMap<Integer, Integer> starts = new TreeMap<>();
        runs.forEach(run -> starts.merge(Math.round(run.left()), 1, Integer::sum));
        Stream<Float> aligned = starts.entrySet().stream()
                .filter(start -> start.getValue() + starts.getOrDefault(start.getKey() + 1, 0) >= FEWEST_ROWS)
                .sorted((one, other) -> other.getValue() - one.getValue())
                .limit(MOST_EDGES)
                .map(start -> start.getKey() - 0.5f);
        Stream<Float> blocks = rows.stream()
                .filter(Gutter::startsBlocks)
                .flatMap(row -> row.stream().skip(1))
                .map(run -> Math.round(run.left()) - 0.5f);
        return Stream.concat(aligned, blocks).distinct().toList();
    }

    /** The stretches of rows that leave the white space before an edge free. */
    private static List<Sides> sides(List<List<Run>> rows, float edge) {
        List<Sides> found = new ArrayList<>();
        int from = 0;
        for (int index = 0; index <= rows.size(); index++) {
            boolean crossed = index == rows.size() || rows.get(index).stream().anyMatch(run -> crosses(run, edge));
            if (crossed) {
                Sides.of(rows, from, index, edge).ifPresent(found::add);
                from = index + 1;
            }
        }
        return found;
    }

    private static boolean crosses(Run run, float edge) {
        return run.left() < edge - 1 && run.right() > edge - NARROWEST;
    }

    /** Rows from, inclusive, to, exclusive, at both sides of an edge. */
    private record Sides(int from, int to, int rows, float edge, Gutter gutter) {

        static Optional<Sides> of(List<List<Run>> rows, int first, int to, float edge) {
            int from = first;
            while (from < to && rows.get(from).stream().noneMatch(run -> run.left() >= edge - 1)) {
                from++;
            }
            from = behindDates(rows, from, to, edge);
            int end = from < to && rows.get(from).size() > 2 && startsBlocks(rows.get(from))
                    ? endOfBlocks(rows, from, to, edge)
                    : endOfShorter(rows, from, to, edge);
            List<List<Run>> part = rows.subList(Math.min(from, end), end);
            long left = part.stream()
                    .filter(row -> row.getFirst().left() < edge - 1)
                    .count();
            long right = part.stream()
                    .filter(row -> row.getLast().left() >= edge - 1)
                    .count();
            int fewest = !part.isEmpty() && startsBlocks(part.getFirst()) ? FEWEST_IN_BLOCKS : FEWEST_ROWS;
            return left < fewest || right < fewest
                    ? Optional.empty()
                    : Optional.of(new Sides(
                            from,
                            end,
                            (int) (left + right),
                            edge,
                            new Gutter(
                                    edge,
                                    part.getFirst().getFirst().base(),
                                    part.getLast().getFirst().base())));
        }

        /** Dates that stand above the first heading of a column belong to the rows beside them. */
        private static int behindDates(List<List<Run>> rows, int from, int to, float edge) {
            for (int index = from; index < to; index++) {
                List<String> right = rows.get(index).stream()
                        .filter(run -> run.left() >= edge - 1)
                        .map(Run::text)
                        .toList();
                if (!right.isEmpty() && !isDate(right.getFirst())) {
                    return ColumnHeadings.is(right.getFirst()) ? index : from;
                }
            }
            return from;
        }

        private static boolean isDate(String text) {
            return text.length() <= LONGEST_DATE && DATE.matcher(text).find();
        }

        /** Where rows as wide as the page follow, it goes on with the next heading below the shorter column. */
        private static int endOfShorter(List<List<Run>> rows, int from, int to, float edge) {
            if (to == rows.size()) {
                return to;
            }
            int left = from;
            int right = from;
            for (int index = from; index < to; index++) {
                List<Run> row = rows.get(index);
                left = row.getFirst().left() < edge - 1 ? index : left;
                right = row.getLast().left() >= edge - 1 ? index : right;
            }
            for (int index = Math.min(left, right) + 1; index < to; index++) {
                if (rows.get(index).size() == 1
                        && ColumnHeadings.is(rows.get(index).getFirst().text())) {
                    return index;
                }
            }
            return to;
        }

        /** Blocks end before the next heading that stands alone. */
        private static int endOfBlocks(List<List<Run>> rows, int from, int to, float edge) {
            int last = from;
            for (int index = from; index < to; index++) {
                last = rows.get(index).getLast().left() >= edge - 1 ? index : last;
            }
            int end = last + 1;
            while (end < to
                    && !(rows.get(end).size() == 1
                            && ColumnHeadings.is(rows.get(end).getFirst().text()))) {
                end++;
            }
            return end;
        }

        /** Whether the sides are columns, and no dates or labels beside their text. */
        boolean columns(List<List<Run>> all) {
            List<String> left = new ArrayList<>();
            List<String> right = new ArrayList<>();
            int aligned = 0;
            int leftHeadings = 0;
            int rightHeadings = 0;
            for (List<Run> row : all.subList(from, to)) {
                int before = left.size() + right.size();
                leftHeadings += heads(row, run -> run.left() < edge - 1) ? 1 : 0;
                rightHeadings += heads(row, run -> run.left() >= edge - 1) ? 1 : 0;
                row.stream()
                        .filter(run -> run.left() < edge - 1)
                        .map(Run::text)
                        .reduce((a, b) -> a + " " + b)
                        .ifPresent(left::add);
                row.stream()
                        .filter(run -> run.left() >= edge - 1)
                        .map(Run::text)
                        .reduce((a, b) -> a + " " + b)
                        .ifPresent(right::add);
                aligned += left.size() + right.size() - before == 2 ? 1 : 0;
            }
            if (leftHeadings > left.size() / 2 && !startsBlocks(all.get(from))) {
                return false;
            }
            boolean rowByRow = aligned >= ALIGNED * Math.min(left.size(), right.size());
            // one word that may be a heading stands among dates and labels too
            if (leftHeadings <= 1 && rowByRow && dated(left) && !startsBlocks(all.get(from))) {
                return false;
            }
            if (leftHeadings > 0 && rightHeadings > 0) {
                return true;
            }
            return !rowByRow && !dated(left) && !dated(right);
        }

        /** One of several blocks beside one another may have a heading. */
        private static boolean heads(List<Run> row, Predicate<Run> side) {
            return row.stream().filter(side).map(Run::text).anyMatch(ColumnHeadings::is);
        }

        private static boolean dated(List<String> texts) {
            long dates = texts.stream().filter(Sides::isDate).count();
            double length = texts.stream().mapToInt(String::length).average().orElse(0);
            return length <= SHORT && dates >= DATED * texts.size();
        }
    }
}
