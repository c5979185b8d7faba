package org.jobatlas.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.Comparator;
import java.util.List;
import org.jobatlas.uikit.Glyph;
import org.jobatlas.uikit.Printed;

/** Links to the views with {@code @Menu} that the visitor may open. */
final class SiteNavigation extends Nav {

    private static final long serialVersionUID = 1L;

    private final transient List<MenuEntry> entries = MenuConfiguration.getMenuEntries().stream()
            .filter(entry -> !AdminLayout.isInArea(entry))
            .toList();

    SiteNavigation() {
        addClassName("site-nav");
        setAriaLabel(getTranslation("shell.nav"));
        show("/");
    }

    /** Prints the links and marks the most specific entry whose path is a prefix of the page's. */
    void show(String path) {
        String nearest = entries.stream()
                .map(SiteNavigation::target)
                .filter(target -> path.equals(target) || path.startsWith(target + "/"))
                .max(Comparator.comparingInt(String::length))
                .orElse("/");
        UnorderedList list = new UnorderedList();
        entries.forEach(entry -> list.add(new ListItem(link(entry, target(entry).equals(nearest)))));
        Printed.into(this, list);
    }

    private Anchor link(MenuEntry entry, boolean here) {
        Anchor link = new Anchor(target(entry));
        if (here) {
            link.getElement().setAttribute("aria-current", "page");
        }
        if (entry.icon() != null) {
            link.add(new Glyph(entry.icon()));
        }
        link.add(new Span(getTranslation(entry.title())));
        return link;
    }

    private static String target(MenuEntry entry) {
        return entry.path().replaceFirst("^/", "");
    }
}
