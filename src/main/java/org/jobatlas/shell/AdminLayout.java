package org.jobatlas.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jobatlas.uikit.Glyph;
import org.jspecify.annotations.Nullable;

/** Navigation of the administrators' pages: all views below {@code admin} with {@code @Menu}. */
@Layout("/admin")
@ParentLayout(MainLayout.class)
@StyleSheet("styles/admin.css")
@RolesAllowed("ADMINISTRATOR")
class AdminLayout extends Div implements RouterLayout, AfterNavigationObserver {

    static final String AREA = "admin";

    private static final long serialVersionUID = 1L;

    /** On a phone the row is wider than the screen; it gets so only once its style is there. */
    private static final String SHOWN = """
        const watcher = new ResizeObserver(() => this.scrollIntoView({block: 'nearest', inline: 'center'}));
        watcher.observe(this);
        setTimeout(() => watcher.disconnect(), 3000);\
        """;

    private final Div content = new Div();
    private final Map<String, Anchor> links = new LinkedHashMap<>();

    AdminLayout() {
        addClassName("admin-area");
        content.addClassName("admin-content");
        add(navigation(), content);
    }

    static boolean isInArea(MenuEntry entry) {
        return path(entry).startsWith(AREA + "/");
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        content.removeAll();
        content.getElement().appendChild(view.getElement());
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement view) {
        content.removeAll();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String path = event.getLocation().getPath();
        links.forEach((target, link) -> {
            if (path.equals(target) || (!target.equals(AREA) && path.startsWith(target + "/"))) {
                link.getElement().setAttribute("aria-current", "page");
                link.getElement().executeJs(SHOWN);
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }

    private Nav navigation() {
        UnorderedList list = new UnorderedList();
        list.add(new ListItem(link(AREA, "house", "shell.admin.overview")));
        MenuConfiguration.getMenuEntries().stream()
                .filter(AdminLayout::isInArea)
                .forEach(entry -> list.add(new ListItem(link(path(entry), entry.icon(), entry.title()))));
        Nav navigation = new Nav(list);
        navigation.addClassName("admin-nav");
        navigation.setAriaLabel(getTranslation("shell.admin.nav"));
        return navigation;
    }

    private Anchor link(String path, @Nullable String icon, String title) {
        Anchor link = new Anchor(path);
        if (icon != null) {
            link.add(new Glyph(icon));
        }
        link.add(new Span(getTranslation(title)));
        links.put(path, link);
        return link;
    }

    private static String path(MenuEntry entry) {
        return entry.path().replaceFirst("^/", "");
    }
}
