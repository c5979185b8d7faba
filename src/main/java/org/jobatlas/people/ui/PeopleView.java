package org.jobatlas.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jobatlas.account.TooManyRequestsException;
import org.jobatlas.employer.Companies;
import org.jobatlas.employer.Company;
import org.jobatlas.job.OwnedPosting;
import org.jobatlas.job.OwnedPostings;
import org.jobatlas.job.PostingStatus;
import org.jobatlas.people.ContactState;
import org.jobatlas.people.Contacting;
import org.jobatlas.people.FoundPeople;
import org.jobatlas.people.PeopleRequest;
import org.jobatlas.people.PeopleSearch;
import org.jobatlas.people.SeekerCard;
import org.jobatlas.taxonomy.Taxonomy;
import org.jobatlas.uikit.Chip;
import org.jobatlas.uikit.EmptyState;
import org.jobatlas.uikit.Glyph;
import org.jobatlas.uikit.PageNavigation;
import org.jobatlas.uikit.Toast;

/** Finds people for a posting or for words. */
@Route(PageNavigation.PEOPLE)
@RolesAllowed("RECRUITER")
class PeopleView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Companies companies;
    private final transient OwnedPostings owned;
    private final transient PeopleSearch people;
    private final transient Contacting contacting;
    private final transient Taxonomy taxonomy;

    PeopleView(
            Companies companies, OwnedPostings owned, PeopleSearch people, Contacting contacting, Taxonomy taxonomy) {
        this.companies = companies;
        this.owned = owned;
        this.people = people;
        this.contacting = contacting;
        this.taxonomy = taxonomy;
        addClassName("people-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        List<Company> own = companies.own();
        Paragraph lead = new Paragraph(getTranslation("people.search.how"));
        lead.addClassName("page-lead");
        add(new H1(getTranslation("people.search.title")), lead);
        if (own.isEmpty()) {
            add(EmptyState.section(
                    "building-2", getTranslation("people.search.none.title"), getTranslation("people.search.none")));
            return;
        }
        PeopleRequest request = PeopleAddress.of(event, own, owned);
        List<OwnedPosting> postings = owned.list(request.company());
        add(
                new Anchor(PageNavigation.PEOPLE_ASKED, getTranslation("people.contacts.link")),
                new PeopleForm(request, own, postings, this::look));
        if (!request.asksNothing()) {
            add(results(request, postings));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.search.title") + " · Jobatlas";
    }

    private void look(PeopleRequest request) {
        getUI().ifPresent(ui -> ui.navigate(PeopleAddress.of(request)));
    }

    private Component results(PeopleRequest request, List<OwnedPosting> postings) {
        FoundPeople found;
        try {
            found = people.find(request);
        } catch (TooManyRequestsException e) {
            return EmptyState.section(
                    "users", getTranslation("people.search.wait.title"), getTranslation("people.search.wait"));
        }
        if (found.people().isEmpty()) {
            return EmptyState.section(
                    "users", getTranslation("people.search.nobody.title"), getTranslation("people.search.nobody"));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("person-list");
        list.getElement().setAttribute("role", "list");
        List<OwnedPosting> open = postings.stream()
                .filter(posting -> posting.status() == PostingStatus.PUBLISHED)
                .toList();
        found.people().forEach(card -> list.add(tile(card, request, open)));
        return new Div(list, pages(request, found));
    }

    private PersonTile tile(SeekerCard card, PeopleRequest request, List<OwnedPosting> open) {
        PersonTile tile = new PersonTile(card, taxonomy);
        Optional<ContactState> asked = contacting.state(request.company(), card.id());
        if (asked.isPresent()) {
            return tile.with(new Chip(getTranslation("people.state." + asked.get())).styled("chip-filter"));
        }
        Button ask = new Button(getTranslation("people.card.ask"), new Glyph("mail"), e -> ask(card, request, open));
        ask.setAriaLabel(getTranslation("people.card.ask-of", PersonWords.title(card)));
        return tile.with(ask);
    }

    /** Shows it if the person withdrew the consent while the page was open. */
    private void ask(SeekerCard card, PeopleRequest request, List<OwnedPosting> open) {
        if (people.get(request, card.id()).isEmpty()) {
            Toast.show(getTranslation("people.contact.not.GONE"));
            look(request);
            return;
        }
        AskDialog dialog = new AskDialog(contacting, request, card.id(), open);
        dialog.addOpenedChangeListener(e -> {
            if (!e.isOpened()) {
                look(request);
            }
        });
        dialog.open();
    }

    private Component pages(PeopleRequest request, FoundPeople found) {
        Div pages = new Div();
        pages.addClassName("people-pages");
        if (found.page() > 0) {
            pages.add(new Anchor(
                    PeopleAddress.of(request.onPage(found.page() - 1)), getTranslation("people.search.previous")));
        }
        pages.add(new Span(getTranslation("people.search.page", found.page() + 1)));
        if (found.more()) {
            pages.add(new Anchor(
                    PeopleAddress.of(request.onPage(found.page() + 1)), getTranslation("people.search.next")));
        }
        return pages;
    }
}
