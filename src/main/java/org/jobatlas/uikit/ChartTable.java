package org.jobatlas.uikit;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/**
 * The numbers of a chart as text.
 *
 * @param header names of the columns
 * @param rows one cell per column; the first is the name of the row
 */
public record ChartTable(List<String> header, List<List<String>> rows) {

    public ChartTable {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != header.size()) {
                throw new IllegalArgumentException(
                        "A row of " + row.size() + " cells under " + header.size() + " names");
            }
        }
    }

    NativeTable component() {
        var table = new NativeTable();
        table.addClassName("chart-table");
        NativeTableRow names = table.getHead().addRow();
        header.forEach(name -> names.add(named(name, "col")));
        for (List<String> row : rows) {
            NativeTableRow line = table.getBody().addRow();
            line.add(named(row.getFirst(), "row"));
            row.stream().skip(1).forEach(cell -> line.addDataCell().setText(cell));
        }
        return table;
    }

    private static NativeTableHeaderCell named(String name, String scope) {
        var cell = new NativeTableHeaderCell(name);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
