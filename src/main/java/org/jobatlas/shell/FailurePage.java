package org.jobatlas.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.jobatlas.database.DatabaseOutage;
import org.jobatlas.uikit.EmptyState;
import org.jobatlas.uikit.PageNavigation;

/** The page for internal errors; the incident id leads an administrator to the log entry. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class FailurePage extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        if (DatabaseOutage.isBehind(parameter.getException())) {
            Incident.outage();
            removeAll();
            add(EmptyState.page(
                            "circle-alert", getTranslation("shell.outage.title"), getTranslation("shell.outage.text"))
                    .with(new Anchor(PageNavigation.FRONT, getTranslation("shell.not-found.front"))));
            return 503;
        }
        Incident incident = Incident.logged(parameter.getException());
        removeAll();
        add(EmptyState.page(
                        "circle-alert",
                        getTranslation("shell.failure.title"),
                        getTranslation("shell.failure.text", incident.id()))
                .with(new Anchor(PageNavigation.FRONT, getTranslation("shell.not-found.front"))));
        return 500;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.failure.title");
    }
}
