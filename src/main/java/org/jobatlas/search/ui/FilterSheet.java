package org.jobatlas.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import org.jobatlas.uikit.Glyph;

/** The facets: beside the results where there is room, else a sheet that a button opens. */
final class FilterSheet extends Div {

    private static final long serialVersionUID = 1L;

    private final Component behind;
    private final Aside panel = new Aside();
    private final Button open = new Button(getTranslation("search.filters"), new Glyph("sliders-horizontal"));
    private final Button close = new Button(new Glyph("x"));
    private final Button done = new Button();

    FilterSheet(FacetPanel facets, Component behind) {
        this.behind = behind;
        addClassName("filter-sheet");
        open.addClassNames("sheet-open", "quiet");
        open.addClickListener(e -> opened(true));
        close.addClassNames("sheet-close", "quiet");
        close.setAriaLabel(getTranslation("search.close"));
        close.addClickListener(e -> opened(false));
        done.addClassNames("sheet-done", "button-primary");
        done.addClickListener(e -> opened(false));
        panel.addClassName("sheet-panel");
        panel.getElement().setAttribute("aria-label", getTranslation("search.filters"));
        Anchor skip = new Anchor("#results", getTranslation("search.skip"));
        skip.addClassName("skip-link");
        skip.setRouterIgnore(true);
        behind.setId("results");
        behind.getElement().setAttribute("tabindex", "-1");
        panel.add(skip, close, facets, done);
        add(open, panel);
        Shortcuts.addShortcutListener(panel, () -> opened(false), Key.ESCAPE).listenOn(panel);
    }

    void show(String doneText, SearchState state) {
        done.setText(doneText);
        int filters =
                state.choices().values().stream().mapToInt(java.util.Set::size).sum();
        open.setText(filters == 0 ? getTranslation("search.filters") : getTranslation("search.filters.count", filters));
    }

    private void opened(boolean opened) {
        if (panel.hasClassName("open") == opened) {
            return;
        }
        panel.setClassName("open", opened);
        open.getElement().setAttribute("aria-expanded", Boolean.toString(opened));
        if (opened) {
            behind.getElement().setAttribute("inert", "");
            close.focus();
        } else {
            behind.getElement().removeAttribute("inert");
            open.focus();
        }
    }
}
