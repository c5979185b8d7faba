package org.jobatlas.hiring.ui.numbers;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import org.jobatlas.employer.CompanyId;
import org.jobatlas.hiring.HiringNumbers;
import org.jobatlas.hiring.ui.HiringAddress;
import org.jobatlas.hiring.ui.HiringNavigation;
import org.jobatlas.job.ui.Labels;

/** Statistics of all postings of a company. */
@Route("recruiter/companies/:id/numbers")
@RolesAllowed("RECRUITER")
class CompanyNumbersView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient HiringNumbers numbers;
    private final transient Labels labels;

    CompanyNumbersView(HiringNumbers numbers, Labels labels) {
        this.numbers = numbers;
        this.labels = labels;
        addClassName("numbers-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CompanyId company = new CompanyId(HiringAddress.posting(event).value());
        HiringNumbers.Numbers counted = HiringAddress.found(() -> numbers.of(company));
        removeAll();
        Paragraph lead = new Paragraph(getTranslation("hiring.numbers.how", HiringNumbers.DAYS));
        lead.addClassName("page-lead");
        add(
                new Anchor(HiringNavigation.APPLICANTS, getTranslation("hiring.board.back")),
                new H1(getTranslation("hiring.numbers.link")),
                lead,
                new NumbersPanel(counted, labels, Map.of()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("hiring.numbers.link") + " · Jobatlas";
    }
}
