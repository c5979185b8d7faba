package org.jobatlas.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.jobatlas.uikit.EmptyState;
import org.jobatlas.uikit.PageNavigation;

/** The page for missing access rights. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class ForbiddenPage extends Div implements HasErrorParameter<AccessDeniedException>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        removeAll();
        add(EmptyState.page(
                        "shield-check", getTranslation("shell.forbidden.title"), getTranslation("shell.forbidden.text"))
                .with(
                        new Anchor(PageNavigation.SIGN_IN, getTranslation("shell.forbidden.sign-in")),
                        new Anchor(PageNavigation.FRONT, getTranslation("shell.not-found.front"))));
        return 403;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.forbidden.title");
    }
}
