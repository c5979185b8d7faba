package org.jobatlas.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.ui.JobPane;
import org.jobatlas.job.ui.JobSheets;
import org.jobatlas.job.ui.JobVisit;
import org.jobatlas.job.ui.Labels;
import org.jobatlas.place.Gazetteer;
import org.jobatlas.search.JobSearchResult;
import org.jobatlas.search.JobSort;
import org.jobatlas.uikit.EmptyState;
import org.jobatlas.uikit.Glyph;
import org.jobatlas.uikit.PageNavigation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Search with facets; everything that is chosen stands in the address. */
@Route("search")
@Menu(title = "nav.search", order = 1, icon = "search")
@AnonymousAllowed
class SearchView extends Div implements AfterNavigationObserver, HasDynamicTitle, SearchPage {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(SearchView.class);

    private final transient Searcher searcher;
    private final transient Labels labels;
    private final SearchBar bar;
    private final FacetPanel facets;
    private final ActiveFilters active;
    private final Pager pager = new Pager();
    private final H2 count = new H2();
    private final Paragraph hint = new Paragraph();
    private final HitList hits;
    private final JobPane pane;
    private final Div instead = new Div();
    private final Select<JobSort> sort = new Select<>();
    private final FilterSheet sheet;
    private final Div columns = new Div();
    private SearchState state = SearchState.of(QueryParameters.empty());
    private boolean searched;

    SearchView(Searcher searcher, Saving saving, Labels labels, Gazetteer gazetteer, JobSheets sheets) {
        this.searcher = searcher;
        this.labels = labels;
        hits = new HitList(saving, labels);
        pane = new JobPane(sheets, JobVisit.UNNOTED);
        addClassName("search-page");
        bar = new SearchBar(searcher, gazetteer, this);
        facets = new FacetPanel(labels, (facet, values) -> change(s -> s.with(facet, values)));
        active = new ActiveFilters(labels, this);
        count.addClassName("result-count");
        count.getElement().setAttribute("aria-live", "polite");
        hint.addClassName("search-hint");
        prepareSort();
        Section results = new Section(resultHead(), active, hint, instead, hits, pager);
        results.addClassNames("results", "split-list");
        results.setAriaLabel(getTranslation("search.results"));
        sheet = new FilterSheet(facets, results);
        columns.add(sheet, results, pane);
        columns.addClassNames("search-columns", "split");
        H1 title = new H1(getTranslation("search.title"));
        title.addClassName("sr-only");
        add(title, bar, columns);
    }

    @Override
    public void change(UnaryOperator<SearchState> next) {
        SearchState changed = next.apply(state);
        if (!changed.equals(state)) {
            UI.getCurrent().navigate(SearchView.class, changed.address());
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        SearchState asked = SearchState.of(event.getLocation().getQueryParameters());
        if (!searched || !asked.equals(state)) {
            state = asked;
            search();
        }
        Optional<PostingId> open = JobPane.in(event.getLocation());
        columns.setClassName("reading", open.isPresent());
        Optional<PostingId> job = open.or(hits::first);
        job.ifPresentOrElse(posting -> pane.show(posting, address(state), false), pane::hide);
        hits.current(job.orElse(null));
    }

    static String address(SearchState state) {
        String query = state.address().getQueryString();
        return query.isEmpty() ? PageNavigation.SEARCH : PageNavigation.SEARCH + "?" + query;
    }

    private void search() {
        searched = true;
        bar.show(state);
        active.show(state);
        sort.setValue(state.sort());
        hits.show(List.of(), "", 0);
        instead.removeAll();
        hint.removeAll();
        hint.setVisible(false);
        try {
            show(searcher.search(state));
        } catch (RuntimeException e) {
            LOG.error("A search failed", e);
            searched = false;
            count.setText(getTranslation("search.failed"));
            pager.setVisible(false);
            instead.add(failure());
        }
    }

    @Override
    public String getPageTitle() {
        return (state.text().isEmpty() ? getTranslation("search.title") : state.text()) + " · Jobatlas";
    }

    private void show(Searcher.Found found) {
        JobSearchResult result = found.result();
        long total = result.page().total();
        String number = NumberFormat.getIntegerInstance(getLocale()).format(total);
        count.setText(getTranslation("search.count", total, number));
        count.setClassName("sr-only", total == 0);
        facets.show(result.facets(), state);
        sheet.show(getTranslation("search.show", total, number), state);
        sheet.setVisible(total > 0 || state.filtered());
        sort.setVisible(total > 0);
        hits.show(result.page().items(), address(state), result.page().offset());
        hits.watch(found.list());
        pager.show(state, result.page());
        result.place().ifPresent(place -> {
            active.showTyped(place);
            bar.showTyped(place);
        });
        boolean nearby = !state.place().isEmpty() || result.place().isPresent();
        sort.setItemEnabledProvider(order -> order != JobSort.DISTANCE || nearby);
        result.corrected().ifPresent(this::corrected);
        result.suggestion().ifPresent(this::suggest);
        result.loosened().ifPresent(words -> tell(getTranslation("search.loosened", words)));
        if (searcher.unknownPlace(state)) {
            tell(getTranslation("search.unknown-place", state.place()));
        }
        if (total == 0) {
            instead.add(nothing(result));
        }
    }

    private void corrected(String spelling) {
        tell(getTranslation("search.corrected", spelling));
        hint.add(new Anchor(address(state.withoutReading()), getTranslation("search.as-typed", state.text())));
    }

    private void tell(String sentence) {
        hint.add(new Span(sentence + " "));
        hint.setVisible(true);
    }

    private void suggest(String spelling) {
        tell(getTranslation("search.did-you-mean"));
        hint.add(new Anchor(address(state.withText(spelling)), spelling), new Span("?"));
    }

    private Component resultHead() {
        Div head = new Div(count, sort);
        head.addClassName("result-head");
        return head;
    }

    private void prepareSort() {
        sort.setItems(JobSort.values());
        sort.setItemLabelGenerator(order -> getTranslation("search.sort." + SearchState.lower(order)));
        sort.setAriaLabel(getTranslation("search.sort"));
        sort.setPrefixComponent(new Glyph("arrow-up-down"));
        sort.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                change(s -> s.withSort(e.getValue()));
            }
        });
        sort.addClassName("sort-box");
    }

    private Component nothing(JobSearchResult result) {
        EmptyState nothing = EmptyState.section(
                "compass",
                state.text().isBlank()
                        ? getTranslation("search.empty.title")
                        : getTranslation("search.empty.query", state.quoted()),
                getTranslation(state.filtered() ? "search.empty.filters" : "search.empty.words"));
        searcher.loosenings(state, result.place()).forEach(loosening -> nothing.with(loosen(loosening)));
        if (state.filtered()) {
            nothing.with(new Button(getTranslation("search.clear"), e -> change(SearchState::withoutFilters)));
        } else {
            Anchor all = new Anchor(PageNavigation.SEARCH, getTranslation("search.empty.all"));
            all.addClassName("button-primary");
            nothing.with(all, new Anchor(PageNavigation.FRONT, getTranslation("search.empty.resume")));
        }
        return nothing;
    }

    private Component loosen(Searcher.Loosening loosening) {
        Facet facet = loosening.facet();
        String name = facet == null
                ? loosening.value()
                : String.join(
                        ", ",
                        List.of(loosening.value().split(",", -1)).stream()
                                .map(value -> FacetNames.name(facet, value, labels, getLocale()))
                                .toList());
        Button button = new Button(
                getTranslation("search.loosen", name, loosening.hits()), e -> change(s -> loosening.state()));
        button.addClassName("loosen");
        return button;
    }

    private Component failure() {
        return EmptyState.section("circle-alert", getTranslation("search.failed"), getTranslation("search.failed.text"))
                .with(new Button(
                        getTranslation("search.retry"),
                        e -> UI.getCurrent().getPage().reload()));
    }
}
