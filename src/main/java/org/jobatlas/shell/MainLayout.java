package org.jobatlas.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.jobatlas.account.CurrentAccount;
import org.jobatlas.uikit.PageNavigation;
import org.jobatlas.uikit.Printed;
import org.jspecify.annotations.Nullable;

/** The layout of every page: header with navigation, content, footer. */
@Layout
@AnonymousAllowed
class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private final Main main = new Main();
    private final SiteNavigation navigation = new SiteNavigation();

    MainLayout(CurrentAccount account, AuthenticationContext authentication) {
        addClassName("layout");
        main.setId("main");
        main.getElement().setAttribute("tabindex", "-1");
        add(skipLink(), header(new AccountLinks(account, authentication)), main, footer());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        ReconnectDialogConfiguration broken = event.getUI().getReconnectDialogConfiguration();
        broken.setDialogText(getTranslation("shell.reconnecting"));
        broken.setDialogTextGaveUp(getTranslation("shell.disconnected"));
        getElement()
                .executeJs(
                        "const told = window.Vaadin?.connectionIndicator; if (told) { told.onlineText = $0; told.offlineText = $1; }",
                        getTranslation("shell.connected"),
                        getTranslation("shell.disconnected"));
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.removeAll();
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement content) {
        main.removeAll();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        navigation.show(event.getLocation().getPath());
        getElement()
                .executeJs("window.jobatlasArrived?.($0)", event.getLocation().getPathWithQueryParameters());
    }

    private Component skipLink() {
        Anchor skip = new Anchor("#main", getTranslation("shell.skip"));
        skip.addClassName("skip-link");
        skip.setRouterIgnore(true);
        return skip;
    }

    private Component header(AccountLinks account) {
        Image mark = new Image("images/mark.svg", "");
        mark.addClassName("brand-mark");
        Anchor brand = Printed.into(new Anchor(PageNavigation.FRONT), mark, new Span("Jobatlas"));
        brand.addClassName("brand");
        brand.setAriaLabel(getTranslation("shell.home"));
        Div tools = new Div(new LanguageSwitch(), new SchemeSwitch(), account);
        tools.addClassName("header-tools");
        Header header = new Header(brand, navigation, tools);
        header.addClassName("site-header");
        return header;
    }

    private Component footer() {
        Anchor notices = new Anchor(PageNavigation.NOTICES, getTranslation("shell.footer.notices"));
        Anchor recruit = new Anchor(PageNavigation.EMPLOYERS, getTranslation("shell.footer.recruit"));
        Footer footer =
                Printed.into(new Footer(), new Paragraph(getTranslation("shell.footer.about")), recruit, notices);
        footer.addClassName("site-footer");
        return footer;
    }
}
