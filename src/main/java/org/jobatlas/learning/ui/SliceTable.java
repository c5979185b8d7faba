package org.jobatlas.learning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import org.jobatlas.learning.GateReport.Slice;

/** Both models compared slice by slice, with intervals. */
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
        slices.forEach(slice -> row(table.getBody().addRow(), slice));
        add(table);
    }

    private void row(NativeTableRow row, Slice slice) {
        var part = new NativeTableHeaderCell(words.part(slice.name(), getLocale(), this::getTranslation));
        part.getElement().setAttribute("scope", "row");
        row.add(
                part,
                new NativeTableCell(String.valueOf(slice.lists())),
                new NativeTableCell(Estimates.shown(slice.serving(), false, getLocale())),
                new NativeTableCell(Estimates.shown(slice.trained(), false, getLocale())),
                new NativeTableCell(Estimates.shown(slice.difference(), true, getLocale())));
    }
}
