package org.jobatlas.employer.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jobatlas.employer.Companies;

/** Where recruiters begin: the companies they recruit for. */
@Route("recruiter")
@Menu(title = "nav.recruiter", order = 10, icon = "building-2")
@RolesAllowed("RECRUITER")
class RecruiterView extends VerticalLayout implements HasDynamicTitle {

    RecruiterView(Companies companies) {
        add(new H1(getTranslation("employer.recruiter.title")));
        var own = companies.own();
        if (own.isEmpty()) {
            add(new Paragraph(getTranslation("employer.recruiter.none")));
        } else {
            var list = new UnorderedList();
            own.forEach(company -> list.add(new ListItem(company.name())));
            add(new Paragraph(getTranslation("employer.recruiter.own")), list);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("employer.recruiter.title");
    }
}
