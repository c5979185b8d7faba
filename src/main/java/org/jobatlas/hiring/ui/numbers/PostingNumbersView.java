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
import org.jobatlas.hiring.Applicants;
import org.jobatlas.hiring.HiringNumbers;
import org.jobatlas.hiring.PipelineSummary;
import org.jobatlas.hiring.ui.HiringAddress;
import org.jobatlas.hiring.ui.HiringNavigation;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.ui.Labels;

/** Statistics of a posting. */
@Route("recruiter/postings/:id/numbers")
@RolesAllowed("RECRUITER")
class PostingNumbersView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient HiringNumbers numbers;
    private final transient Applicants applicants;
    private final transient Labels labels;
    private String title = "";

    PostingNumbersView(HiringNumbers numbers, Applicants applicants, Labels labels) {
        this.numbers = numbers;
        this.applicants = applicants;
        this.labels = labels;
        addClassName("numbers-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PostingId posting = HiringAddress.posting(event);
        HiringNumbers.Numbers counted = HiringAddress.found(() -> numbers.of(posting));
        PipelineSummary pipeline = applicants.pipeline(posting);
        title = getTranslation(
                "kit.named",
                getTranslation("hiring.numbers.link"),
                pipeline.posting().title());
        removeAll();
        Paragraph lead = new Paragraph(getTranslation("hiring.numbers.how", HiringNumbers.DAYS));
        lead.addClassName("page-lead");
        add(
                new Anchor(HiringNavigation.board(posting), getTranslation("hiring.pipelines.title")),
                new H1(title),
                lead,
                new NumbersPanel(counted, labels, pipeline.names()));
    }

    @Override
    public String getPageTitle() {
        return title + " · Jobatlas";
    }
}
