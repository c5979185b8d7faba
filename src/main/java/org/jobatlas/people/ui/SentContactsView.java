package org.jobatlas.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jobatlas.employer.Companies;
import org.jobatlas.employer.Company;
import org.jobatlas.hiring.ui.MessageForm;
import org.jobatlas.hiring.ui.MessageList;
import org.jobatlas.hiring.ui.Written;
import org.jobatlas.people.Contacting;
import org.jobatlas.people.SentContact;
import org.jobatlas.uikit.EmptyState;
import org.jobatlas.uikit.PageNavigation;

/** The contact requests of a recruiter's companies, with their state. */
@Route(PageNavigation.PEOPLE_ASKED)
@RolesAllowed("RECRUITER")
class SentContactsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Companies companies;
    private final transient Contacting contacting;

    SentContactsView(Companies companies, Contacting contacting) {
        this.companies = companies;
        this.contacting = contacting;
        addClassName("contacts-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.contacts.title") + " · Jobatlas";
    }

    private void show() {
        removeAll();
        Paragraph lead = new Paragraph(getTranslation("people.contacts.how"));
        lead.addClassName("page-lead");
        add(
                new Anchor(PageNavigation.PEOPLE, getTranslation("people.search.title")),
                new H1(getTranslation("people.contacts.title")),
                lead);
        companies.own().forEach(company -> add(section(company)));
    }

    private Component section(Company company) {
        Section section = new Section(new H2(company.name()));
        List<SentContact> sent = contacting.list(company.id());
        if (sent.isEmpty()) {
            section.add(EmptyState.section(
                    "mail", getTranslation("people.contacts.none.title"), getTranslation("people.contacts.none")));
            return section;
        }
        section.add(ContactItem.list(sent.stream().map(this::item).toList()));
        return section;
    }

    private ContactItem item(SentContact contact) {
        String name =
                contact.who().map(SentContact.Who::name).orElseGet(() -> getTranslation("people.contacts.unknown"));
        Paragraph about = new Paragraph(
                getTranslation("people.contacts.about", contact.title(), Written.day(contact.sentAt(), getLocale())));
        about.addClassName("soft");
        ContactItem item =
                new ContactItem(new H3(name), getTranslation("people.state." + contact.state()), about, contact.text());
        contact.who().ifPresent(who -> {
            MessageForm form = new MessageForm("contact:" + contact.id(), text -> {
                contacting.write(contact.id(), text);
                show();
            });
            item.add(
                    new Anchor("mailto:" + who.email(), who.email()),
                    MessageList.of(contact.messages(), who.name()),
                    form);
        });
        return item;
    }
}
