package org.jobatlas.search.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
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
import org.jobatlas.job.ui.JobSheets;
import org.jobatlas.job.ui.Labels;
import org.jobatlas.uikit.EmptyState;
import org.jobatlas.uikit.Glyph;
import org.jobatlas.uikit.PageNavigation;

/** Jobs that a seeker has saved, latest first. */
@Route("saved")
@Menu(title = "nav.saved", order = 3, icon = "bookmark")
@RolesAllowed("SEEKER")
class SavedView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int MOST_SEARCHES = 8;

    private final transient PostingCatalogue catalogue;
    private final transient Saving saving;
    private final transient SearchMemory memory;
    private final transient Labels labels;
    private final transient JobSheets sheets;

    SavedView(PostingCatalogue catalogue, Saving saving, SearchMemory memory, Labels labels, JobSheets sheets) {
        this.catalogue = catalogue;
        this.saving = saving;
        this.memory = memory;
        this.labels = labels;
        this.sheets = sheets;
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
                    .with(new Anchor(PageNavigation.SEARCH, getTranslation("saved.none.search"))));
        } else {
            addJobs(postings, saved);
        }
        addSearches();
    }

    private void addJobs(List<PostingDetails> postings, List<PostingId> saved) {
        OrderedList list = new OrderedList();
        list.addClassName("hits");
        list.getElement().setAttribute("role", "list");
        postings.forEach(posting ->
                list.add(new SavedCard(posting, labels, sheets, saving.button(posting.id(), posting.title(), saved))));
        add(list);
    }

    private void addSearches() {
        List<SearchState> searches = memory.latest(MOST_SEARCHES);
        if (searches.isEmpty()) {
            return;
        }
        Div chips = new Div();
        chips.addClassNames("chips", "recent-searches");
        searches.forEach(state -> {
            Anchor again = new Anchor(SearchView.address(state), SearchMemory.name(state));
            again.addClassName("chip");
            again.addComponentAsFirst(new Glyph("search"));
            chips.add(again);
        });
        add(new H2(getTranslation("saved.searches")), chips);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("saved.title") + " · Jobatlas";
    }
}
