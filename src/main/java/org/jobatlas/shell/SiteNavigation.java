package org.jobatlas.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jobatlas.uikit.Glyph;

/** Links to the views with {@code @Menu} that the visitor may open. */
final class SiteNavigation extends Nav {

    private static final long serialVersionUID = 1L;

    private final Map<String, Anchor> links = new HashMap<>();

    SiteNavigation() {
        addClassName("site-nav");
        setAriaLabel(getTranslation("shell.nav"));
        UnorderedList list = new UnorderedList();
        MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> !AdminLayout.isInArea(entry))
                .forEach(entry -> list.add(new ListItem(link(entry))));
        add(list);
    }

    /** Marks the most specific entry whose path is a prefix of the page's. */
    void show(String path) {
        Optional<String> nearest = links.keySet().stream()
                .filter(target -> path.equals(target) || path.startsWith(target + "/"))
                .max(Comparator.comparingInt(String::length));
        links.forEach((target, link) -> {
            if (nearest.filter(target::equals).isPresent()) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }

    private Anchor link(MenuEntry entry) {
        String path = entry.path().replaceFirst("^/", "");
        Anchor link = new Anchor(path);
        if (entry.icon() != null) {
            link.add(new Glyph(entry.icon()));
        }
        link.add(new Span(getTranslation(entry.title())));
        links.put(path, link);
        return link;
    }
}
