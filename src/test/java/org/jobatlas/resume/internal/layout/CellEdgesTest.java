package org.jobatlas.resume.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Cells nearer than a letter are told from words by the rows below and above them. */
class CellEdgesTest {

    private static final Run LONG_CELL = run("Maasvlakte Terminal BV", 100, 194, 20);

    @Test
    void aCellBeginsWhereOthersDoBehindAWideGap() {
        Run function = run("Crane Operator", 200, 270, 20);
        CellEdges cells = CellEdges.of(List.of(
                List.of(LONG_CELL, function),
                List.of(run("Waalhaven Services", 100, 170, 34), run("Dock Worker", 200, 255, 34))));
        assertThat(cells.begins(LONG_CELL, function, 0)).isTrue();
    }

    @Test
    void wordsOfAStretchedLineAreNoCells() {
        Run second = run("2015", 200, 220, 20);
        CellEdges cells = CellEdges.of(List.of(
                List.of(run("Aug.", 170, 194, 20), second),
                List.of(run("Mar.", 170, 194, 34), run("2020", 200, 220, 34)),
                List.of(run("Sep.", 170, 194, 48), run("2021", 200, 220, 48))));
        assertThat(cells.begins(run("Aug.", 170, 194, 20), second, 0)).isFalse();
    }

    @Test
    void aLineThatFillsTheGapEndsTheTable() {
        Run function = run("Crane Operator", 200, 270, 20);
        CellEdges cells = CellEdges.of(List.of(
                List.of(LONG_CELL, function),
                List.of(run("A line that goes from edge to edge", 100, 400, 34)),
                List.of(run("Waalhaven Services", 100, 170, 48), run("Dock Worker", 200, 255, 48))));
        assertThat(cells.begins(LONG_CELL, function, 0)).isFalse();
    }

    private static Run run(String text, float left, float right, float base) {
        return new Run(text, left, right, base, 10);
    }
}
