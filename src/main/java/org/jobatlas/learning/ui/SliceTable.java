package org.jobatlas.learning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jobatlas.learning.GateReport.Slice;
import org.jobatlas.ranking.metrics.Estimate;

/** Both models compared slice by slice, with intervals: all first, then the slice with the most lists. */
final class SliceTable extends Div {

    private final transient ModelWords words;

    /** @param fields whether they compare how texts are read, else how lists are ordered */
    SliceTable(List<Slice> slices, boolean fields, ModelWords words) {
        this.words = words;
        addClassName("model-table");
        var table = new NativeTable();
        table.setCaptionText(getTranslation("learning.slices.caption" + (fields ? ".fields" : "")));
        var head = table.getHead().addRow();
        for (String column : List.of("part", fields ? "texts" : "lists", "serving", "trained", "difference")) {
            var cell = new NativeTableHeaderCell(getTranslation("learning.slices." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        Stream.concat(
                        slices.stream().limit(1),
                        slices.stream()
                                .skip(1)
                                .sorted(Comparator.comparingInt(Slice::lists).reversed()))
                .forEach(slice -> row(table.getBody().addRow(), slice));
        add(table);
    }

    private void row(NativeTableRow row, Slice slice) {
        var part = new NativeTableHeaderCell(words.part(slice.name(), getLocale(), this::getTranslation));
        part.getElement().setAttribute("scope", "row");
        row.add(
                part,
                new NativeTableCell(String.valueOf(slice.lists())),
                new NativeTableCell(shown(slice.serving(), false)),
                new NativeTableCell(shown(slice.trained(), false)),
                new NativeTableCell(shown(slice.difference(), true)));
    }

    private String shown(Estimate estimate, boolean signed) {
        return Estimates.shown(estimate, signed, getLocale(), this::getTranslation);
    }
}
