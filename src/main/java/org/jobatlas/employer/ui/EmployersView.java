package org.jobatlas.employer.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.stream.Stream;
import org.jobatlas.account.CurrentAccount;
import org.jobatlas.uikit.PageNavigation;
import org.jobatlas.uikit.Printed;

/** What an employer gets here, and how to begin; for whoever comes without an account too. */
@Route(PageNavigation.EMPLOYERS)
@AnonymousAllowed
@StyleSheet("styles/recruiter.css")
class EmployersView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    EmployersView(CurrentAccount current) {
        addClassNames("employers-page", "narrow-page");
        Paragraph lead = new Paragraph(getTranslation("employer.front.lead"));
        lead.addClassName("page-lead");
        Printed.into(
                this,
                new H1(getTranslation("employer.front.title")),
                lead,
                new UnorderedList(items("write", "reach", "evidence", "board", "people", "numbers")),
                new H2(getTranslation("employer.front.how")),
                new OrderedList(items("step.account", "step.company", "step.post")),
                begin(current.find().isPresent()));
    }

    private Div begin(boolean signedIn) {
        Anchor company = new Anchor(
                PageNavigation.RECRUIT, getTranslation(signedIn ? "employer.front.ask" : "employer.front.company"));
        Anchor first =
                signedIn ? company : new Anchor(PageNavigation.SIGN_UP, getTranslation("employer.front.sign-up"));
        first.addClassName("button-primary");
        Div begin = new Div(first);
        if (!signedIn) {
            begin.add(company);
        }
        begin.addClassName("employers-begin");
        return begin;
    }

    private ListItem[] items(String... keys) {
        return Stream.of(keys)
                .map(key -> new ListItem(getTranslation("employer.front." + key)))
                .toArray(ListItem[]::new);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("employer.front.title") + " · Jobatlas";
    }
}
