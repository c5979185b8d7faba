package org.jobatlas.learning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import org.jobatlas.learning.ShadowEvaluations.Measured;
import org.jobatlas.learning.ShadowEvaluations.Shadow;
import org.jobatlas.ranking.metrics.Estimate;

/** A model compared with the serving one on a judged set, metric by metric, with intervals. */
final class MeasuredTable extends Div {

    MeasuredTable(Shadow shadow) {
        addClassName("model-table");
        var table = new NativeTable();
        table.setCaptionText(getTranslation(
                "learning.shadow.caption",
                shadow.asked().model(),
                shadow.asked().set()));
        var head = table.getHead().addRow();
        for (String column : List.of("metric", "serving", "model", "difference", "p")) {
            var cell = new NativeTableHeaderCell(getTranslation("learning.shadow.column." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        shadow.result().forEach(measured -> row(table.getBody().addRow(), measured));
        add(table);
    }

    private void row(NativeTableRow row, Measured measured) {
        var metric = new NativeTableHeaderCell(measured.metric());
        metric.getElement().setAttribute("scope", "row");
        row.add(
                metric,
                new NativeTableCell(shown(measured.serving(), false)),
                new NativeTableCell(shown(measured.model(), false)),
                new NativeTableCell(shown(measured.difference(), true)),
                new NativeTableCell(Estimates.number(measured.p(), false, getLocale())));
    }

    private String shown(Estimate estimate, boolean signed) {
        return Estimates.shown(estimate, signed, getLocale(), this::getTranslation);
    }
}
