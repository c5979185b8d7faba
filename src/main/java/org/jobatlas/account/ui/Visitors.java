package org.jobatlas.account.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import org.jobatlas.account.Visitor;

/** Who looks at a page of this package. */
final class Visitors {

    private Visitors() {}

    static Visitor current(UI ui) {
        return new Visitor(VaadinRequest.getCurrent().getRemoteAddr(), ui.getLocale());
    }
}
