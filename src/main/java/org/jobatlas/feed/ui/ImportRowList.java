package org.jobatlas.feed.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jobatlas.job.CompanyImports;
import org.jobatlas.job.CompanyImports.Import;
import org.jobatlas.job.CompanyImports.Outcome;
import org.jobatlas.job.CompanyImports.ReadRow;
import org.jobatlas.uikit.Chip;

/** The rows of an import, each with its outcome and the values that were not understood. */
final class ImportRowList extends Div {

    private static final long serialVersionUID = 1L;
    private static final int AT_ONCE = 50;

    private final UUID id;
    private final transient CompanyImports imports;
    private final Select<Outcome> which = new Select<>();
    private final UnorderedList list = new UnorderedList();
    private final Button more;
    private int shown;

    ImportRowList(Import imported, CompanyImports imports) {
        this.id = imported.id();
        this.imports = imports;
        which.setAriaLabel(getTranslation("posting.import.which"));
        which.setItems(Outcome.values());
        which.setEmptySelectionAllowed(true);
        which.setEmptySelectionCaption(getTranslation("posting.import.all", imported.rows()));
        which.setItemLabelGenerator(outcome -> outcome == null
                ? getTranslation("posting.import.all", imported.rows())
                : name(outcome) + " (" + imported.count(outcome) + ")");
        which.addValueChangeListener(change -> showAnew());
        list.addClassNames("own-postings", "import-rows");
        more = new Button(getTranslation("posting.list.more"), click -> showMore());
        add(which, list, more);
        showAnew();
    }

    private String name(Outcome outcome) {
        return getTranslation("posting.import.outcome." + outcome.name().toLowerCase(Locale.ROOT));
    }

    private void showAnew() {
        list.removeAll();
        shown = 0;
        showMore();
    }

    private void showMore() {
        List<ReadRow> rows = imports.rows(id, which.getValue(), shown, AT_ONCE + 1);
        rows.stream().limit(AT_ONCE).forEach(row -> list.add(item(row)));
        shown += Math.min(AT_ONCE, rows.size());
        more.setVisible(rows.size() > AT_ONCE);
    }

    private ListItem item(ReadRow row) {
        Span line = new Span(row.line() == 0 ? "" : getTranslation("posting.import.line", row.line()));
        line.addClassName("company-posting-date");
        Div what = new Div(new Span(row.title().isBlank() ? getTranslation("posting.untitled") : row.title()));
        what.addClassName("import-what");
        if (!row.remark().isEmpty()) {
            Span remark = new Span(
                    row.outcome() == Outcome.REFUSED
                            ? row.remark()
                            : getTranslation("posting.import.not-understood", row.remark()));
            remark.addClassName("import-remark");
            what.add(remark);
        }
        return new ListItem(line, what, new Chip(name(row.outcome())));
    }
}
