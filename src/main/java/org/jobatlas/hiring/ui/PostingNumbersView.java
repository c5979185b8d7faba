package org.jobatlas.hiring.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jobatlas.hiring.HiringNumbers;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.ui.Labels;

/** Statistics of a posting. */
@Route("recruiter/postings/:id/numbers")
@RolesAllowed("RECRUITER")
class PostingNumbersView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient HiringNumbers numbers;
    private final transient Labels labels;

    PostingNumbersView(HiringNumbers numbers, Labels labels) {
        this.numbers = numbers;
        this.labels = labels;
        addClassName("numbers-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PostingId posting = HiringAddress.posting(event);
        HiringNumbers.Numbers counted = HiringAddress.found(() -> numbers.of(posting));
        removeAll();
        Paragraph lead = new Paragraph(getTranslation("hiring.numbers.how", HiringNumbers.DAYS));
        lead.addClassName("page-lead");
        add(
                new Anchor(HiringNavigation.board(posting), getTranslation("hiring.pipelines.title")),
                new H1(getTranslation("hiring.numbers.link")),
                lead,
                new NumbersPanel(counted, labels));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("hiring.numbers.link") + " · Jobatlas";
    }
}
