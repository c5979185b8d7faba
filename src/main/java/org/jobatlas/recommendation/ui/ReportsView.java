package org.jobatlas.recommendation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jobatlas.feedback.PostingReports;
import org.jobatlas.feedback.ReportedPosting;
import org.jobatlas.job.PostingCatalogue;
import org.jobatlas.job.PostingDetails;
import org.jobatlas.job.ui.JobNavigation;
import org.jobatlas.uikit.EmptyState;

/** Postings that people reported, for administrators to look into, close or leave. */
@Route("admin/reports")
@Menu(title = "nav.reports", order = 43, icon = "flag")
@RolesAllowed("ADMINISTRATOR")
class ReportsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 200;

    private final transient PostingReports reports;
    private final transient PostingCatalogue catalogue;

    ReportsView(PostingReports reports, PostingCatalogue catalogue) {
        this.reports = reports;
        this.catalogue = catalogue;
        addClassNames("saved-page", "reports-page");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("report.list") + " · Jobatlas";
    }

    private void show() {
        removeAll();
        Paragraph how = new Paragraph(getTranslation("report.list.how"));
        how.addClassName("page-lead");
        add(new H1(getTranslation("report.list")), how);
        List<ReportedPosting> open = reports.open(MOST);
        if (open.isEmpty()) {
            add(EmptyState.section("flag", getTranslation("report.none.title"), getTranslation("report.none.text")));
            return;
        }
        OrderedList list = new OrderedList();
        list.addClassName("hits");
        list.getElement().setAttribute("role", "list");
        open.forEach(
                reported -> catalogue.find(reported.posting()).ifPresent(posting -> list.add(row(reported, posting))));
        add(list);
    }

    private ListItem row(ReportedPosting reported, PostingDetails posting) {
        String said = reported.counts().entrySet().stream()
                .map(entry -> getTranslation("report." + entry.getKey().name().toLowerCase(Locale.ROOT)) + " ("
                        + entry.getValue() + ")")
                .sorted()
                .collect(Collectors.joining(" · "));
        Button close = new Button(getTranslation("report.close"), e -> {
            catalogue.close(posting.id());
            settle(posting);
        });
        close.setAriaLabel(getTranslation("report.close") + ": " + posting.title());
        Button leave = new Button(getTranslation("report.leave"), e -> settle(posting));
        leave.setAriaLabel(getTranslation("report.leave") + ": " + posting.title());
        Div ways = new Div(close, leave);
        ways.addClassName("saved-ways");
        Div card = new Div(new H2(JobNavigation.link(posting.id(), posting.title())), new Paragraph(said), ways);
        card.addClassName("saved-card");
        return new ListItem(card);
    }

    private void settle(PostingDetails posting) {
        reports.settle(posting.id());
        show();
    }
}
