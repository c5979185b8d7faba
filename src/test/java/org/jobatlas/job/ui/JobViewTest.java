package org.jobatlas.job.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.notification.Notification;
import org.jobatlas.job.PostingCatalogue;
import org.jobatlas.job.PublishedPostings;
import org.jobatlas.uiharness.ViewTestCase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class JobViewTest extends ViewTestCase {

    @Autowired
    private PublishedPostings postings;

    @Autowired
    private PostingCatalogue catalogue;

    @Test
    void anOpenJobShowsItsFactsAndWhereToApply() {
        Component view = open("Java Developer, Payments");
        assertThat(find(H1.class, view).single().getText()).isEqualTo("Java Developer, Payments");
        assertThat(textOf(view)).contains("Öresund Ledger AB", "Malmö, Sweden", "On site", "not stated", "Docker");
        assertThat(find(Anchor.class, view).all())
                .anyMatch(link -> link.getHref().equals("https://example.org/apply/0"));
    }

    @Test
    void aClosedJobSaysSoAndLeadsOn() {
        Component view = open("Closed: Release Manager");
        assertThat(textOf(view)).contains("This job is no longer open");
        assertThat(find(Anchor.class, view).single().getHref()).startsWith("search?q=");
    }

    @Test
    void aVisitorIsAskedToSignInBeforeSaving() {
        press("Save", open("Sous Chef"));
        assertThat(textOf(find(Notification.class).last())).contains("Sign in to keep jobs.");
    }

    @Test
    void nothingElseThanAnIdFindsAJob() {
        UI.getCurrent().navigate("jobs/no-such-job");
        assertThat(textOf((Component) getCurrentView())).contains("There is nothing at this address");
    }

    private Component open(String title) {
        String id = postings.page(0, 100).stream()
                .filter(entry ->
                        catalogue.find(entry.id()).orElseThrow().title().equals(title))
                .findFirst()
                .orElseThrow()
                .id()
                .toString();
        UI.getCurrent().navigate("jobs/" + id);
        return (Component) getCurrentView();
    }
}
