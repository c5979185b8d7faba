package org.jobatlas.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Third-party notices and licences. */
@Route("notices")
@AnonymousAllowed
class NoticesPage extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    NoticesPage() {
        addClassName("notices");
        UnorderedList list = new UnorderedList(
                notice("Jobatlas", "Apache License 2.0", ""),
                notice("Vaadin Flow", "Apache License 2.0", ""),
                notice(
                        "Bricolage Grotesque",
                        "SIL Open Font License 1.1",
                        "styles/fonts/bricolage-grotesque.LICENSE.txt"),
                notice("Hanken Grotesk", "SIL Open Font License 1.1", "styles/fonts/hanken-grotesk.LICENSE.txt"),
                notice("Lucide", "ISC License", "icons/LICENSE.txt"),
                notice("ESCO v1.1.1, European Commission", "CC BY 4.0", ""));
        add(new H1(getTranslation("shell.notices.title")), new Paragraph(getTranslation("shell.notices.text")), list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.notices.title") + " · Jobatlas";
    }

    private static ListItem notice(String name, String licence, String file) {
        ListItem item = new ListItem(new Span(name + " — "));
        if (file.isEmpty()) {
            item.add(new Span(licence));
        } else {
            Anchor link = new Anchor(file, licence);
            link.setRouterIgnore(true);
            item.add(link);
        }
        return item;
    }
}
