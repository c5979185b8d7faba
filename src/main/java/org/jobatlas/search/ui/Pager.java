package org.jobatlas.search.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import org.jobatlas.shared.ResultPage;
import org.jobatlas.uikit.Glyph;
import org.jobatlas.uikit.PageNavigation;
import org.jobatlas.uikit.Printed;

/** Links to the page before and the page after. */
final class Pager extends Nav {

    private static final long serialVersionUID = 1L;

    Pager() {
        addClassName("pager");
        setAriaLabel(getTranslation("search.pages"));
    }

    void show(SearchState state, ResultPage<?> page) {
        removeAll();
        long last = Math.max(1, Math.ceilDiv(Math.min(page.total(), 9_900), SearchState.PAGE_SIZE));
        setVisible(last > 1);
        if (state.page() > 1) {
            Anchor back = link(state.withPage(state.page() - 1), "search.previous");
            back.addComponentAsFirst(new Glyph("arrow-left"));
            add(Printed.press(back));
        }
        add(new Span(getTranslation("search.page", state.page(), last)));
        if (state.page() < last) {
            Anchor next = link(state.withPage(state.page() + 1), "search.next");
            next.add(new Glyph("arrow-right"));
            add(Printed.press(next));
        }
    }

    private Anchor link(SearchState state, String key) {
        return new Anchor(PageNavigation.SEARCH + "?" + state.address().getQueryString(), getTranslation(key));
    }
}
