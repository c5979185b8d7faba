package org.jobatlas.employer.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.regex.Pattern;
import org.jobatlas.employer.CompanyId;
import org.jobatlas.employer.CompanyPage;
import org.jobatlas.employer.CompanyPages;
import org.jobatlas.employer.CompanyPostings;
import org.jobatlas.employer.CompanyProfile;
import org.jobatlas.uikit.Dates;
import org.jobatlas.uikit.Glyph;
import org.springframework.beans.factory.ObjectProvider;

/** The public page of a company: what it does, where, and its open jobs. */
@Route("companies/:id")
@AnonymousAllowed
@StyleSheet("styles/recruiter.css")
class CompanyView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int LATEST = 200;
    private static final Pattern EMPTY_LINE = Pattern.compile("\\R\\s*\\R");

    private final transient CompanyPages pages;
    private final transient ObjectProvider<CompanyPostings> postings;
    private String title = "";

    CompanyView(CompanyPages pages, ObjectProvider<CompanyPostings> postings) {
        this.pages = pages;
        this.postings = postings;
        addClassName("company-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CompanyPage page = pages.find(CompanyNavigation.of(event)).orElseThrow(NotFoundException::new);
        removeAll();
        title = page.profile().name();
        add(header(page), about(page.profile()), jobs(page.id()));
    }

    @Override
    public String getPageTitle() {
        return title + " · Jobatlas";
    }

    private Header header(CompanyPage page) {
        CompanyProfile profile = page.profile();
        Header header = new Header();
        header.addClassName("company-header");
        if (page.logo()) {
            Image logo = new Image(CompanyNavigation.logo(page.id()), "");
            logo.addClassName("company-logo");
            header.add(logo);
        }
        Div words = new Div(new H1(profile.name()));
        UnorderedList facts = new UnorderedList();
        facts.addClassName("facts");
        facts.getElement().setAttribute("role", "list");
        if (!profile.places().isEmpty()) {
            facts.add(new ListItem(new Glyph("map-pin"), new Span(String.join(" · ", profile.places()))));
        }
        profile.website().ifPresent(link -> {
            Anchor out = new Anchor(link.toString(), link.getHost());
            out.setTarget("_blank");
            out.getElement().setAttribute("rel", "noopener noreferrer nofollow");
            facts.add(new ListItem(new Glyph("globe"), out));
        });
        words.add(facts);
        header.add(words);
        return header;
    }

    private Div about(CompanyProfile profile) {
        Div about = new Div();
        about.addClassName("prose");
        EMPTY_LINE
                .splitAsStream(profile.about())
                .filter(paragraph -> !paragraph.isBlank())
                .forEach(paragraph -> about.add(new Paragraph(paragraph.strip())));
        return about;
    }

    private Section jobs(CompanyId company) {
        List<CompanyPostings.Entry> open = postings.stream()
                .flatMap(source -> source.open(company, LATEST).stream())
                .toList();
        Section section = new Section(new H2(getTranslation("employer.page.jobs", open.size())));
        UnorderedList list = new UnorderedList();
        list.addClassName("company-postings");
        list.getElement().setAttribute("role", "list");
        open.forEach(entry -> list.add(item(entry)));
        section.add(list);
        return section;
    }

    private ListItem item(CompanyPostings.Entry entry) {
        Span where = new Span(String.join(", ", entry.places()));
        Span when = new Span(Dates.date(FormatStyle.MEDIUM, getLocale()).format(Dates.day(entry.publishedAt())));
        when.addClassName("company-posting-date");
        return new ListItem(new Anchor(entry.path(), entry.title()), where, when);
    }
}
