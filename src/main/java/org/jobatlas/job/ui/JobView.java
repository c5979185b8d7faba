package org.jobatlas.job.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Locale;
import java.util.Optional;
import org.jobatlas.job.PortalApplications;
import org.jobatlas.job.PostingCatalogue;
import org.jobatlas.job.PostingDetails;
import org.jobatlas.job.PostingStatus;
import org.jobatlas.job.SavedPostings;
import org.jobatlas.uikit.Chip;
import org.jobatlas.uikit.EmptyState;
import org.jobatlas.uikit.Glyph;
import org.jobatlas.uikit.SafeHtml;
import org.springframework.beans.factory.ObjectProvider;

/** The public page of a posting. */
@Route("jobs/:id")
@AnonymousAllowed
class JobView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final PostingCatalogue catalogue;
    private final ObjectProvider<SavedPostings> savedPostings;
    private final transient ObjectProvider<PortalApplications> applications;
    private final Labels labels;
    private String title = "";

    JobView(
            PostingCatalogue catalogue,
            ObjectProvider<SavedPostings> savedPostings,
            ObjectProvider<PortalApplications> applications,
            Labels labels) {
        this.applications = applications;
        this.catalogue = catalogue;
        this.savedPostings = savedPostings;
        this.labels = labels;
        addClassName("job-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PostingDetails posting = event.getRouteParameters()
                .get("id")
                .flatMap(JobAddress::parse)
                .flatMap(catalogue::find)
                .orElseThrow(NotFoundException::new);
        removeAll();
        title = posting.title();
        add(posting.status() == PostingStatus.PUBLISHED ? open(posting) : closed(posting));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private Component closed(PostingDetails posting) {
        Anchor search = new Anchor(
                "search?q=" + java.net.URLEncoder.encode(posting.title(), java.nio.charset.StandardCharsets.UTF_8),
                getTranslation("job.closed.search"));
        search.addClassName("button-primary");
        return EmptyState.page("calendar", getTranslation("job.closed.title"), getTranslation("job.closed.text", title))
                .with(search);
    }

    private Component open(PostingDetails posting) {
        Article article = new Article();
        article.addClassName("job-article");
        Div body = new Div(new SafeHtml(posting.description()));
        body.addClassName("prose");
        if (posting.language() != null) {
            body.getElement().setAttribute("lang", posting.language().code());
        }
        Div columns = new Div(body, aside(posting));
        columns.addClassName("job-columns");
        article.add(header(posting), columns);
        return article;
    }

    private Header header(PostingDetails posting) {
        Locale locale = getLocale();
        Facts facts = Facts.of(posting);
        H1 heading = new H1(posting.title());
        if (posting.language() != null) {
            heading.getElement().setAttribute("lang", posting.language().code());
        }
        Header header = new Header(
                new FieldChip(labels.taxonomy(), posting.field()),
                heading,
                facts.where(locale),
                facts.terms(locale, labels.clock()),
                actions(posting));
        header.addClassName("job-header");
        return header;
    }

    private Div actions(PostingDetails posting) {
        Div actions = new Div();
        actions.addClassName("job-actions");
        Optional<String> inside = applications.stream()
                .flatMap(portal -> portal.path(posting).stream())
                .findFirst();
        if (inside.isPresent()) {
            Anchor apply = new Anchor(inside.get(), getTranslation("job.apply"));
            apply.addClassName("button-primary");
            actions.add(apply);
        } else if (posting.applyUrl() != null) {
            Anchor apply = JobNavigation.outward(posting.applyUrl(), getTranslation("job.apply"));
            apply.addClassName("button-primary");
            apply.add(new Glyph("external-link"));
            actions.add(apply);
        }
        SavedPostings saved = savedPostings.getIfAvailable();
        boolean available = saved != null && saved.available();
        actions.add(new SaveButton(
                available, saved != null && available && saved.list().contains(posting.id()), value -> {
                    if (saved != null) {
                        saved.save(posting.id(), value);
                    }
                }));
        return actions;
    }

    private Aside aside(PostingDetails posting) {
        Aside aside = new Aside(new H2(getTranslation("job.facts")), new FactSheet(posting, getLocale()));
        aside.addClassName("job-aside");
        if (!posting.skills().isEmpty()) {
            Div chips = new Div();
            chips.addClassName("chips");
            labels.skills(posting.skills(), getLocale()).forEach(skill -> chips.add(new Chip(skill)));
            aside.add(new H2(getTranslation("job.skills")), chips);
        }
        return aside;
    }
}
