package org.jobatlas.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.QueryParameters;
import org.jobatlas.uiharness.ViewTestCase;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class SearchViewTest extends ViewTestCase {

    @Test
    void theAddressIsTheTruth() {
        SearchView view = open("q=java&field=software&remote=on-site");
        assertThat(count(view)).isEqualTo("2 jobs");
        assertThat(textOf(find(ActiveFilters.class, view).single())).contains("Software and IT", "On site");
    }

    @Test
    void aRemovedFilterChangesTheAddress() {
        SearchView view = open("q=java&remote=on-site");
        press("Remove filter: On site", view);
        assertThat(count(view)).isEqualTo("5 jobs");
        assertThat(UI.getCurrent().getActiveViewLocation().getQueryParameters().getQueryString())
                .isEqualTo("q=java");
    }

    @Test
    void aMisspeltWordGetsASuggestion() {
        SearchView view = open("q=javva");
        assertThat(find(Anchor.class, view).all())
                .anyMatch(
                        link -> link.getText().equals("java") && link.getHref().equals("search?q=java"));
    }

    @Test
    void whereNothingIsFoundThePageSaysWhichFilterToLoosen() {
        SearchView view = open("field=software&remote=hybrid&place=Malm%C3%B6&km=25");
        assertThat(count(view)).isEqualTo("No jobs");
        press("Without Hybrid: 4", view);
        assertThat(count(view)).isEqualTo("4 jobs");
    }

    @Test
    void aFailingSearchIsAdmitted() {
        SearchView view = open("q=break");
        assertThat(count(view)).isEqualTo("The search does not answer");
        assertThat(textOf(view)).contains("our fault");
    }

    @Test
    void longResultsHavePages() {
        SearchView view = open("");
        assertThat(hits(view)).isEqualTo(20);
        assertThat(find(Anchor.class, find(Pager.class, view).single()).all())
                .extracting(Anchor::getHref)
                .containsExactly("search?page=2");
        assertThat(hits(open("page=2"))).isEqualTo(10);
    }

    @Test
    void anUnknownPlaceIsNamed() {
        assertThat(textOf(open("place=Atlantis"))).contains("We do not know the place “Atlantis”");
    }

    private SearchView open(String address) {
        UI.getCurrent().navigate(SearchView.class, QueryParameters.fromString(address));
        return (SearchView) getCurrentView();
    }

    private int hits(SearchView view) {
        String html = find(HitList.class, view).single().getElement().getProperty("innerHTML");
        return Jsoup.parseBodyFragment(html).select("li.hit-item h3 a[href]").size();
    }

    private String count(SearchView view) {
        return find(H2.class, view).withClassName("result-count").single().getText();
    }
}
