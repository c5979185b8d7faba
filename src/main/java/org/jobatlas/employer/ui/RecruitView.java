package org.jobatlas.employer.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jobatlas.employer.CompanyAdmission;
import org.jobatlas.employer.CompanyRequest;
import org.jobatlas.employer.TooManyCompaniesException;
import org.jobatlas.uikit.Chip;
import org.jobatlas.uikit.Toast;

/** Requests a company, and shows the state of earlier requests. */
@Route("recruit")
@PermitAll
@StyleSheet("styles/recruiter.css")
class RecruitView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient CompanyAdmission admission;
    private final ProfileFields fields = new ProfileFields();
    private final Div asked = new Div();

    RecruitView(CompanyAdmission admission) {
        this.admission = admission;
        addClassNames("recruit-page", "narrow-page");
        Paragraph lead = new Paragraph(getTranslation("employer.recruit.how"));
        lead.addClassName("page-lead");
        Button ask = new Button(getTranslation("employer.recruit.ask"), click -> ask());
        ask.addClassName("button-primary");
        add(new H1(getTranslation("employer.recruit.title")), lead, asked, fields, ask);
        showAsked();
        declined().ifPresent(request -> fields.show(request.profile()));
    }

    /** What was declined last and not asked for again; its fields are there to be corrected. */
    private Optional<CompanyRequest> declined() {
        return admission.own().stream().findFirst().filter(last -> last.reason().isPresent());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("employer.recruit.title") + " · Jobatlas";
    }

    private void ask() {
        fields.read().ifPresent(profile -> {
            try {
                admission.request(profile);
                Toast.show(getTranslation("employer.recruit.asked"));
                fields.clear();
                showAsked();
            } catch (TooManyCompaniesException e) {
                Toast.show(getTranslation("employer.recruit.too-many"));
            }
        });
    }

    private void showAsked() {
        asked.removeAll();
        List<CompanyRequest> own = admission.own();
        if (!own.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("company-postings");
            own.forEach(request -> list.add(item(request)));
            asked.add(new H2(getTranslation("employer.recruit.own")), list);
        }
    }

    private ListItem item(CompanyRequest request) {
        String status = request.status().name().toLowerCase(Locale.ROOT);
        ListItem item =
                new ListItem(new Span(request.profile().name()), new Chip(getTranslation("employer.status." + status)));
        request.reason().ifPresent(reason -> item.add(new Paragraph(reason)));
        return item;
    }
}
