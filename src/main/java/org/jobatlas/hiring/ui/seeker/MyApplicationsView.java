package org.jobatlas.hiring.ui.seeker;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.Stream;
import org.jobatlas.hiring.OutsideApplication;
import org.jobatlas.hiring.OwnApplication;
import org.jobatlas.hiring.OwnApplications;
import org.jobatlas.hiring.ui.HiringNavigation;
import org.jobatlas.hiring.ui.StageNames;
import org.jobatlas.hiring.ui.Written;
import org.jobatlas.uikit.Chip;
import org.jobatlas.uikit.Dates;
import org.jobatlas.uikit.EmptyState;
import org.jobatlas.uikit.Glyph;
import org.jobatlas.uikit.PageNavigation;

/** A seeker's applications, here and elsewhere. */
@Route("applications")
@Menu(title = "nav.applications", order = 6, icon = "briefcase-business")
@RolesAllowed("SEEKER")
class MyApplicationsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient OwnApplications applications;
    private final transient Clock clock;

    MyApplicationsView(OwnApplications applications, Clock clock) {
        this.applications = applications;
        this.clock = clock;
        addClassName("applications-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("hiring.own.title") + " · Jobatlas";
    }

    private void show() {
        removeAll();
        Paragraph lead = new Paragraph(getTranslation("hiring.own.how"));
        lead.addClassName("page-lead");
        add(
                new H1(getTranslation("hiring.own.title")),
                lead,
                new Anchor(PageNavigation.CONTACTS, getTranslation("nav.contacts")));
        List<OwnApplication> own = applications.list();
        if (own.isEmpty()) {
            Anchor search = new Anchor(PageNavigation.SEARCH, getTranslation("hiring.own.none.link"));
            search.addClassName("button-primary");
            add(EmptyState.section(
                            "briefcase-business",
                            getTranslation("hiring.own.none.title"),
                            getTranslation("hiring.own.none"))
                    .with(search));
        } else {
            add(list(own.stream().map(this::item)));
        }
        add(elsewhere());
    }

    private static UnorderedList list(Stream<ListItem> items) {
        UnorderedList list = new UnorderedList();
        list.addClassName("application-list");
        list.getElement().setAttribute("role", "list");
        items.forEach(list::add);
        return list;
    }

    private ListItem item(OwnApplication application) {
        H2 title = new H2(new Anchor(HiringNavigation.own(application.id()), application.title()));
        Paragraph where = new Paragraph(application.company() + " · "
                + getTranslation("hiring.own.applied", Written.day(application.appliedAt(), getLocale())));
        where.addClassName("soft");
        Div words = new Div(title, where);
        ListItem item = new ListItem(words, status(application));
        item.addClassName("application-item");
        if (application.unread() > 0) {
            item.add(new Chip(getTranslation("hiring.own.unread", application.unread())).styled("chip-filter"));
        }
        return item;
    }

    private Component status(OwnApplication application) {
        return StageNames.chip(application.stage(), application.withdrawn());
    }

    private Component elsewhere() {
        Button add = new Button(
                getTranslation("hiring.outside.add"),
                new Glyph("plus"),
                e -> new OutsideDialog(applications, clock, null, this::show).open());
        Section section = new Section(
                new H2(getTranslation("hiring.outside.title")),
                new Paragraph(getTranslation("hiring.outside.how")),
                add);
        section.addClassName("outside-applications");
        List<OutsideApplication> noted = applications.outside();
        if (!noted.isEmpty()) {
            section.add(list(noted.stream().map(this::outside)));
        }
        return section;
    }

    private ListItem outside(OutsideApplication noted) {
        Button edit = new Button(
                getTranslation("hiring.outside.edit"),
                e -> new OutsideDialog(applications, clock, noted, this::show).open());
        edit.addClassName("quiet");
        edit.setAriaLabel(getTranslation("hiring.outside.edit-of", noted.title()));
        Span where = new Span(noted.employer() + " · "
                + Dates.date(FormatStyle.MEDIUM, getLocale()).format(noted.appliedOn()));
        where.addClassName("soft");
        ListItem item = new ListItem(
                new Div(new H3(noted.title()), where),
                new Chip(getTranslation("hiring.outside.status." + noted.status())),
                edit);
        item.addClassName("application-item");
        return item;
    }
}
