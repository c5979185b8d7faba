package org.jobatlas.feed.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jobatlas.job.CompanyImports;
import org.jobatlas.job.CompanyImports.Import;
import org.jobatlas.job.CompanyImports.Outcome;
import org.jobatlas.job.CompanyImports.ReadRow;
import org.jobatlas.uikit.Chip;
import org.jspecify.annotations.Nullable;

/** The rows of an import, each with its outcome and the values that were not understood. */
final class ImportRowList extends Div {

    private static final long serialVersionUID = 1L;
    private static final int AT_ONCE = 50;

    private final UUID id;
    private final transient CompanyImports imports;
    private final Element which = new Element("select");
    private @Nullable Outcome chosen;
    private final UnorderedList list = new UnorderedList();
    private final Button more;
    private int shown;

    ImportRowList(Import imported, CompanyImports imports) {
        this.id = imported.id();
        this.imports = imports;
        which.setAttribute("aria-label", getTranslation("posting.import.which"));
        option("", getTranslation("posting.import.all", imported.rows()));
        for (Outcome outcome : Outcome.values()) {
            option(outcome.name(), name(outcome) + " (" + imported.count(outcome) + ")");
        }
        which.addPropertyChangeListener("value", "change", change -> {
            if (change.isUserOriginated()) {
                choose(String.valueOf(change.getValue()));
            }
        });
        list.addClassNames("own-postings", "import-rows");
        more = new Button(getTranslation("posting.list.more"), click -> showMore());
        getElement().appendChild(which);
        add(list, more);
        showAnew();
    }

    private String name(Outcome outcome) {
        return getTranslation("posting.import.outcome." + outcome.name().toLowerCase(Locale.ROOT));
    }

    private void option(String value, String text) {
        Element option = new Element("option").setAttribute("value", value);
        option.setText(text);
        which.appendChild(option);
    }

    private void choose(String value) {
        chosen = Arrays.stream(Outcome.values())
                .filter(outcome -> outcome.name().equals(value))
                .findFirst()
                .orElse(null);
        showAnew();
    }

    private void showAnew() {
        list.removeAll();
        shown = 0;
        showMore();
    }

    private void showMore() {
        List<ReadRow> rows = imports.rows(id, chosen, shown, AT_ONCE + 1);
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
                            ? RefusalReason.shown(row.remark(), this)
                            : getTranslation("posting.import.not-understood", row.remark()));
            remark.addClassName("import-remark");
            what.add(remark);
        }
        return new ListItem(line, what, new Chip(name(row.outcome())));
    }
}
