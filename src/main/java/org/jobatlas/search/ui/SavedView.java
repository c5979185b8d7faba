package org.jobatlas.search.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jobatlas.job.PostingCatalogue;
import org.jobatlas.job.PostingDetails;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.PostingSummary;
import org.jobatlas.job.ui.JobNavigation;
import org.jobatlas.job.ui.Labels;
import org.jobatlas.search.JobHit;
import org.jobatlas.uikit.EmptyState;
import org.jsoup.Jsoup;
import org.springframework.web.util.HtmlUtils;

/** Jobs that a seeker has saved, latest first. */
@Route("saved")
@Menu(title = "nav.saved", order = 3, icon = "bookmark")
@RolesAllowed("SEEKER")
class SavedView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int SNIPPET = 240;

    private final transient PostingCatalogue catalogue;
    private final transient Saving saving;
    private final transient Labels labels;

    SavedView(PostingCatalogue catalogue, Saving saving, Labels labels) {
        this.catalogue = catalogue;
        this.saving = saving;
        this.labels = labels;
        addClassName("saved-page");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        add(new H1(getTranslation("saved.title")));
        List<PostingId> saved = saving.saved();
        List<PostingDetails> postings = catalogue.findPublished(saved);
        if (postings.isEmpty()) {
            add(EmptyState.section("bookmark", getTranslation("saved.none.title"), getTranslation("saved.none.text"))
                    .with(new Anchor("search", getTranslation("saved.none.search"))));
            return;
        }
        OrderedList list = new OrderedList();
        list.addClassName("hits");
        list.getElement().setAttribute("role", "list");
        postings.forEach(posting -> list.add(new HitCard(
                hit(posting),
                JobNavigation.path(posting.id()),
                labels,
                saving.button(posting.id(), posting.title(), saved))));
        add(list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("saved.title") + " · Jobatlas";
    }

    private static JobHit hit(PostingDetails posting) {
        String text = Jsoup.parse(posting.description()).text();
        PostingSummary summary = new PostingSummary(
                posting.id(),
                posting.facts(),
                posting.publishedAt(),
                text.substring(0, Math.min(SNIPPET, text.length())));
        return new JobHit(summary, HtmlUtils.htmlEscape(posting.title()), List.of(), null);
    }
}
