package org.jobatlas.resume.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
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
    private static final int MOST_EDGES = 40;
    private static final float NARROWEST = 7;
    private static final double ALIGNED = 0.6;
    private static final double DATED = 0.25;
    private static final double SHORT = 26;

    private static final Pattern DATE = Pattern.compile(
            "(?<!\\d)(?:19|20)\\d\\d(?!\\d)|(?<!\\d)\\d{1,2}[./]\\d{2}(?!\\d)|['\u2019]\\d\\d(?!\\d)|(?iu)"
                    + WordGroups.of("resume/date-words").any("present"));

    /** The gutter with the most rows beside it, unless what stands beside it belongs together row by row. */
    static Optional<Gutter> find(List<Run> runs) {
        List<List<Run>> rows = Runs.lines(runs);
        if (rows.size() < FEWEST_ROWS) {
            return Optional.empty();
        }
        List<Sides> sides = new ArrayList<>();
        edges(runs).forEach(edge -> sides.addAll(sides(rows, edge)));
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

    /** Where several runs begin, one below the other. */
    private static List<Float> edges(List<Run> runs) {
        TreeMap<Integer, Integer> starts = new TreeMap<>();
        runs.forEach(run -> starts.merge(Math.round(run.left()), 1, Integer::sum));
        return starts.entrySet().stream()
                .filter(start -> start.getValue() + starts.getOrDefault(start.getKey() + 1, 0) >= FEWEST_ROWS)
                .sorted((one, other) -> other.getValue() - one.getValue())
                .limit(MOST_EDGES)
                .map(start -> start.getKey() - 0.5f)
                .toList();
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
            List<List<Run>> part = rows.subList(Math.min(from, to), to);
            long left = part.stream()
                    .filter(row -> row.getFirst().left() < edge - 1)
                    .count();
            long right = part.stream()
                    .filter(row -> row.getLast().left() >= edge - 1)
                    .count();
            return left < FEWEST_ROWS || right < FEWEST_ROWS
                    ? Optional.empty()
                    : Optional.of(new Sides(
                            from,
                            to,
                            (int) (left + right),
                            edge,
                            new Gutter(
                                    edge,
                                    part.getFirst().getFirst().base(),
                                    part.getLast().getFirst().base())));
        }

        /** Whether the sides are columns, and no dates or labels beside their text. */
        boolean columns(List<List<Run>> all) {
            List<String> left = new ArrayList<>();
            List<String> right = new ArrayList<>();
            int aligned = 0;
            for (List<Run> row : all.subList(from, to)) {
                int before = left.size() + right.size();
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
            if (headings(left) > left.size() / 2) {
                return false;
            }
            if (headings(left) > 0 && headings(right) > 0) {
                return true;
            }
            boolean rowByRow = aligned >= ALIGNED * Math.min(left.size(), right.size());
            return !rowByRow && !dated(left) && !dated(right);
        }

        private static long headings(List<String> texts) {
            return texts.stream().filter(ColumnHeadings::is).count();
        }

        private static boolean dated(List<String> texts) {
            long dates = texts.stream()
                    .filter(text -> text.length() <= 32 && DATE.matcher(text).find())
                    .count();
            double length = texts.stream().mapToInt(String::length).average().orElse(0);
            return length <= SHORT && dates >= DATED * texts.size();
        }
    }
}
