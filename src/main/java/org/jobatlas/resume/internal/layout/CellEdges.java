package org.jobatlas.resume.internal.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the cells of narrow tables begin: the same place in some rows, one below the other, behind a gap that no row of them fills and
 * that is wide in one of them, as no blank between words is.
 */
final class CellEdges {

    private static final int FEWEST_ROWS = 2;
    private static final int MOST_EDGES = 40;
    private static final float NEAR = 0.75f;

    private final List<Edge> edges = new ArrayList<>();

    private record Edge(float left, int from, int to) {}

    private CellEdges() {}

    /** Of the pieces of a page by their lines. */
    static CellEdges of(List<List<Run>> lines) {
        Map<Integer, Integer> gaps = new HashMap<>();
        for (List<Run> line : lines) {
            for (int at = 1; at < line.size(); at++) {
                if (near(line.get(at - 1), line.get(at))) {
                    gaps.merge(Math.round(line.get(at).left()), 1, Integer::sum);
                }
            }
        }
        CellEdges cells = new CellEdges();
        gaps.entrySet().stream()
                .filter(gap -> gap.getValue() + gaps.getOrDefault(gap.getKey() + 1, 0) >= FEWEST_ROWS)
                .limit(MOST_EDGES)
                .forEach(gap -> cells.add(lines, gap.getKey()));
        return cells;
    }

    private static boolean near(Run first, Run second) {
        return second.left() - first.right() > Runs.NARROW * Math.max(first.size(), second.size());
    }

    private void add(List<List<Run>> lines, float left) {
        int from = 0;
        int rows = 0;
        float widest = 0;
        for (int row = 0; row <= lines.size(); row++) {
            if (row == lines.size() || crossed(lines.get(row), left)) {
                if (rows >= FEWEST_ROWS && widest > Runs.WIDE) {
                    edges.add(new Edge(left, from, row));
                }
                from = row + 1;
                rows = 0;
                widest = 0;
            } else {
                float gap = gapBefore(lines.get(row), left);
                rows += gap > 0 ? 1 : 0;
                widest = Math.max(widest, gap);
            }
        }
    }

    private static boolean crossed(List<Run> line, float left) {
        return line.stream().anyMatch(run -> run.left() < left - 1 - NEAR && run.right() > left - 1);
    }

    /** In letters, before the piece that begins there; none where no piece does or its gap is a blank. */
    private static float gapBefore(List<Run> line, float left) {
        for (int at = 1; at < line.size(); at++) {
            Run run = line.get(at);
            Run before = line.get(at - 1);
            if (Math.abs(run.left() - left) <= 1 + NEAR && near(before, run)) {
                return (run.left() - before.right()) / Math.max(before.size(), run.size());
            }
        }
        return 0;
    }

    /** Whether a cell of that row begins with the second of two pieces. */
    boolean begins(Run first, Run second, int row) {
        return !edges.isEmpty()
                && near(first, second)
                && edges.stream()
                        .anyMatch(edge ->
                                row >= edge.from && row < edge.to && Math.abs(second.left() - edge.left) <= 1 + NEAR);
    }
}
