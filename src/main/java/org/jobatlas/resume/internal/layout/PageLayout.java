package org.jobatlas.resume.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The reading order of a page: what stands above two columns, the left one, the right one, what stands below; columns may have columns
 * again. A narrow column beside the page is kept apart, so that what goes on over pages is read in one piece. Dates beside what they
 * date and labels beside what they label are read line by line.
 *
 * @param main lines, an empty one where there is a wider gap
 * @param aside lines of the narrow column
 */
record PageLayout(List<String> main, List<String> aside) {

    private static final int DEEPEST = 6;
    private static final double NARROW = 0.42;
    private static final int FEWEST_ASIDE = 5;
    private static final String WIDE_GAP = "   ";
    /** What stands above the labels of Google's template "Swiss". */
    private static final String LABEL_DASH = "\u3161";

    static PageLayout of(List<Run> runs) {
        List<String> main = new ArrayList<>();
        List<String> aside = new ArrayList<>();
        Optional<Gutter> gutter = Gutter.find(runs);
        if (gutter.isEmpty()) {
            write(runs, main);
            return new PageLayout(main, aside);
        }
        List<List<Run>> parts = gutter.get().split(runs);
        int narrow = narrow(parts, gutter.get());
        for (int part = 0; part < parts.size(); part++) {
            List<String> lines = part == narrow ? aside : main;
            read(parts.get(part), DEEPEST, lines);
            lines.add("");
        }
        return new PageLayout(main, aside);
    }

    /** Which of the four parts is a narrow column of some length; none is negative. */
    private static int narrow(List<List<Run>> parts, Gutter gutter) {
        double left = left(parts.get(1));
        double width = right(parts.get(2)) - left;
        double share = (gutter.edge() - left) / width;
        int part = share <= NARROW ? 1 : share >= 1 - NARROW ? 2 : -1;
        return part > 0 && Runs.lines(parts.get(part)).size() >= FEWEST_ASIDE ? part : -1;
    }

    private static double left(List<Run> runs) {
        return runs.stream().mapToDouble(Run::left).min().orElse(0);
    }

    private static double right(List<Run> runs) {
        return runs.stream().mapToDouble(Run::right).max().orElse(0);
    }

    private static void read(List<Run> runs, int depth, List<String> lines) {
        Optional<Gutter> gutter = depth == 0 ? Optional.empty() : Gutter.find(runs);
        if (gutter.isEmpty()) {
            write(runs, lines);
            return;
        }
        for (List<Run> part : gutter.get().split(runs)) {
            if (!part.isEmpty()) {
                read(part, depth - 1, lines);
                lines.add("");
            }
        }
    }

    private static void write(List<Run> runs, List<String> lines) {
        List<List<Run>> rows = labelled(Runs.lines(runs));
        float usual = usualGap(rows);
        for (int index = 0; index < rows.size(); index++) {
            List<Run> row = rows.get(index);
            if (index > 0) {
                float gap =
                        row.getFirst().base() - rows.get(index - 1).getFirst().base();
                if (gap > 1.35f * usual && gap > 1.3f * row.getFirst().size()) {
                    lines.add("");
                }
            }
            boolean heading = row.size() > 1 && ColumnHeadings.is(row.getFirst().text());
            if (heading) {
                lines.add(row.getFirst().text());
            }
            lines.add(row.stream().skip(heading ? 1 : 0).map(Run::text).collect(Collectors.joining(WIDE_GAP)));
        }
    }

    /** A label that stands a line below the dash that begins its row is brought up to the text beside it. */
    private static List<List<Run>> labelled(List<List<Run>> rows) {
        List<List<Run>> labelled = new ArrayList<>();
        for (int index = 0; index < rows.size(); index++) {
            List<Run> row = rows.get(index);
            List<Run> next = index + 1 < rows.size() ? rows.get(index + 1) : row;
            if (row.isEmpty()) {
                continue;
            }
            if (!LABEL_DASH.equals(row.getFirst().text())) {
                labelled.add(row);
            } else if (ColumnHeadings.is(next.getFirst().text())) {
                labelled.add(
                        Stream.concat(Stream.of(next.getFirst()), row.stream().skip(1))
                                .toList());
                rows.set(index + 1, next.subList(1, next.size()));
            } else if (row.size() > 1) {
                labelled.add(row.subList(1, row.size()));
            }
        }
        return labelled;
    }

    private static float usualGap(List<List<Run>> rows) {
        List<Float> gaps = new ArrayList<>();
        for (int index = 1; index < rows.size(); index++) {
            gaps.add(rows.get(index).getFirst().base()
                    - rows.get(index - 1).getFirst().base());
        }
        gaps.sort(null);
        return gaps.isEmpty() ? 0 : Objects.requireNonNull(gaps.get(gaps.size() / 2));
    }
}
