package org.jobatlas.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.jobatlas.uikit.EmptyState;
import org.jobatlas.uikit.PageNavigation;

/** The page for paths that do not exist. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class NotFoundPage extends Div implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        removeAll();
        add(EmptyState.page("compass", getTranslation("shell.not-found.title"), getTranslation("shell.not-found.text"))
                .with(
                        new Anchor(PageNavigation.SEARCH, getTranslation("shell.not-found.search")),
                        new Anchor(PageNavigation.FRONT, getTranslation("shell.not-found.front"))));
        return UnknownAddress.NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.not-found.title");
    }
}
