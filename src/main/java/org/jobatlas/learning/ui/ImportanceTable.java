package org.jobatlas.learning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import java.text.NumberFormat;
import java.util.List;
import java.util.Map;
import org.jobatlas.uikit.Bars;

/** The importance of each feature, highest first. */
final class ImportanceTable extends Div {

    ImportanceTable(Map<String, Double> importances) {
        addClassName("model-table");
        double most = importances.values().stream()
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(1);
        var table = new NativeTable();
        table.setCaptionText(getTranslation("learning.importances.caption"));
        var head = table.getHead().addRow();
        for (String column : List.of("learning.importances.feature", "learning.importances.points")) {
            var cell = new NativeTableHeaderCell(getTranslation(column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        NumberFormat format = NumberFormat.getNumberInstance(getLocale());
        importances.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> {
                    var name = new NativeTableHeaderCell(getTranslation("match.part." + entry.getKey()));
                    name.getElement().setAttribute("scope", "row");
                    var value = new NativeTableCell(format.format(entry.getValue()));
                    value.add(Bars.single(most > 0 ? entry.getValue() / most : 0));
                    table.getBody().addRow().add(name, value);
                });
        add(table);
    }
}
