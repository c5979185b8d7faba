package org.jobatlas.job.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.jobatlas.job.PostingDetails;
import org.jobatlas.job.PostingStatus;
import org.jobatlas.uikit.EmptyState;
import org.jobatlas.uikit.PageNavigation;

/** The public page of a posting. */
@Route("jobs/:id")
@AnonymousAllowed
class JobView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient JobSheets sheets;
    private String title = "";

    JobView(JobSheets sheets) {
        this.sheets = sheets;
        addClassName("job-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PostingDetails posting = event.getRouteParameters()
                .get("id")
                .flatMap(JobAddress::parse)
                .flatMap(sheets::find)
                .orElseThrow(NotFoundException::new);
        removeAll();
        title = posting.title();
        add(
                posting.status() == PostingStatus.PUBLISHED
                        ? new JobSheet(posting, true, sheets, JobVisit.UNNOTED)
                        : closed(posting));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private Component closed(PostingDetails posting) {
        Anchor search = new Anchor(
                PageNavigation.SEARCH + "?q="
                        + java.net.URLEncoder.encode(posting.title(), java.nio.charset.StandardCharsets.UTF_8),
                getTranslation("job.closed.search"));
        search.addClassName("button-primary");
        return EmptyState.page("calendar", getTranslation("job.closed.title"), getTranslation("job.closed.text", title))
                .with(search);
    }
}
