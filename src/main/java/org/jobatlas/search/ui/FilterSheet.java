package org.jobatlas.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import org.jobatlas.uikit.LeanButton;

/** The facets: beside the results where there is room, else a sheet that a button opens. */
final class FilterSheet extends Div {

    private static final long serialVersionUID = 1L;

    private final Component behind;
    private final Aside panel = new Aside();
    private final LeanButton open =
            new LeanButton(getTranslation("search.filters"), () -> opened(true)).withGlyph("sliders-horizontal");
    private final LeanButton close = new LeanButton("", () -> opened(false)).withGlyph("x");
    private final LeanButton done = new LeanButton("", () -> opened(false));

    FilterSheet(FacetPanel facets, Component behind) {
        this.behind = behind;
        addClassName("filter-sheet");
        open.addClassNames("sheet-open", "quiet");
        close.addClassNames("sheet-close", "quiet");
        close.setAriaLabel(getTranslation("search.close"));
        done.addClassNames("sheet-done", "button-primary");
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
            focus(close);
        } else {
            behind.getElement().removeAttribute("inert");
            focus(open);
        }
    }

    private static void focus(LeanButton button) {
        button.getElement().callJsFunction("focus");
    }
}
