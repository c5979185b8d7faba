package org.jobatlas.feed.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
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
import jakarta.annotation.security.RolesAllowed;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jobatlas.employer.Companies;
import org.jobatlas.employer.Company;
import org.jobatlas.job.CompanyImports.Import;
import org.jobatlas.uikit.Chip;
import org.jobatlas.uikit.Dates;
import org.jobatlas.uikit.PageNavigation;

/**
 * A company imports postings from a file: the page previews the result before importing, and an import can be undone.
 */
@Route("recruiter/companies/:id/import")
@RolesAllowed("RECRUITER")
@StyleSheet("styles/recruiter.css")
class ImportView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Companies companies;
    private final transient ImportServices desk;

    ImportView(Companies companies, ImportServices desk) {
        this.companies = companies;
        this.desk = desk;
        addClassNames("import-page", "narrow-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("id").orElse("");
        Company company = companies.own().stream()
                .filter(own -> own.id().toString().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        show(company);
    }

    private void show(Company company) {
        removeAll();
        Paragraph lead = new Paragraph(getTranslation("posting.import.lead", company.name()));
        lead.addClassName("page-lead");
        add(
                new Anchor(PageNavigation.RECRUITER, getTranslation("posting.back")),
                new H1(getTranslation("posting.import.title")),
                lead,
                new ImportUpload(desk.feeds(), company.id(), imported -> open(company, imported)),
                new Paragraph(getTranslation("posting.import.columns")));
        List<Import> before = desk.imports().list(company.id());
        if (!before.isEmpty()) {
            add(former(company, before));
        }
    }

    private void open(Company company, UUID imported) {
        removeAll();
        add(
                new Anchor(PageNavigation.RECRUITER, getTranslation("posting.back")),
                new H1(getTranslation("posting.import.title")),
                new ImportPanel(imported, desk.imports(), () -> show(company)));
        UI.getCurrentOrThrow().getPage().executeJs("window.scrollTo(0, 0)");
    }

    private Section former(Company company, List<Import> before) {
        UnorderedList list = new UnorderedList();
        list.addClassName("own-postings");
        before.forEach(imported -> list.add(row(company, imported)));
        return new Section(new H2(getTranslation("posting.import.former")), list);
    }

    private ListItem row(Company company, Import imported) {
        Button open = new Button(imported.fileName(), click -> open(company, imported.id()));
        Span when = new Span(Dates.dateTime(FormatStyle.SHORT, getLocale()).format(imported.at()));
        when.addClassName("company-posting-date");
        return new ListItem(
                open,
                when,
                new Chip(getTranslation(
                        "posting.import.phase." + imported.phase().name().toLowerCase(Locale.ROOT))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("posting.import.title") + " · Jobatlas";
    }
}
