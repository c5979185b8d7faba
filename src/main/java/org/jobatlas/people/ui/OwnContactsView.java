package org.jobatlas.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jobatlas.feedback.Feedback;
import org.jobatlas.hiring.ui.MessageForm;
import org.jobatlas.hiring.ui.MessageList;
import org.jobatlas.hiring.ui.Written;
import org.jobatlas.job.ui.JobNavigation;
import org.jobatlas.job.ui.Labels;
import org.jobatlas.people.OwnContact;
import org.jobatlas.people.OwnContacts;
import org.jobatlas.people.SeekerCard;
import org.jobatlas.shared.TypedText;
import org.jobatlas.uikit.Chip;
import org.jobatlas.uikit.EmptyState;
import org.jobatlas.uikit.PageNavigation;
import org.jobatlas.uikit.Toast;

/** Contact requests to a seeker, how companies see the seeker, and which never do. */
@Route(PageNavigation.CONTACTS)
@RolesAllowed("SEEKER")
class OwnContactsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_NAME = 200;

    private final transient OwnContacts contacts;
    private final transient Feedback feedback;
    private final transient Labels labels;
    private final TextField toBlock = new TextField(getTranslation("people.own.block.name"));

    OwnContactsView(OwnContacts contacts, Feedback feedback, Labels labels) {
        this.contacts = contacts;
        this.feedback = feedback;
        this.labels = labels;
        addClassName("contacts-page");
        toBlock.setMaxLength(LONGEST_NAME);
        toBlock.setManualValidation(true);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.own.title") + " · Jobatlas";
    }

    private void show() {
        removeAll();
        Paragraph lead = new Paragraph(getTranslation("people.own.how"));
        lead.addClassName("page-lead");
        add(new H1(getTranslation("people.own.title")), lead);
        List<OwnContact> asked = contacts.list();
        Optional<SeekerCard> found = contacts.asFound();
        if (asked.isEmpty() && found.isPresent()) {
            add(EmptyState.section("mail", getTranslation("people.own.none.title"), getTranslation("people.own.none")));
        }
        if (!asked.isEmpty()) {
            add(ContactItem.list(asked.stream().map(this::item).toList()));
        }
        add(found.map(this::seen).orElseGet(this::hidden), unseen());
    }

    private ContactItem item(OwnContact contact) {
        Paragraph about = new Paragraph();
        about.add(
                contact.posting() == null
                        ? new Span(contact.title())
                        : JobNavigation.link(contact.posting(), contact.title()));
        about.add(" · " + Written.day(contact.sentAt(), getLocale()));
        ContactItem item = new ContactItem(
                new H2(contact.company()),
                getTranslation("people.own.state." + contact.state()),
                about,
                contact.text());
        switch (contact.state()) {
            case WAITING -> item.add(answers(contact));
            case ACCEPTED ->
                item.add(
                        MessageList.of(contact.messages(), getTranslation("hiring.messages.you")),
                        new MessageForm("contact:" + contact.id(), text -> {
                            contacts.write(contact.id(), text);
                            show();
                        }));
            case DECLINED -> {}
        }
        return item;
    }

    private Component answers(OwnContact contact) {
        Button yes = new Button(getTranslation("people.own.accept"), e -> {
            contacts.accept(contact.id());
            show();
        });
        yes.addClassName("button-primary");
        yes.setAriaLabel(getTranslation("people.own.accept-of", contact.company()));
        Button no = new Button(getTranslation("people.own.decline"), e -> {
            contacts.decline(contact.id());
            show();
        });
        no.setAriaLabel(getTranslation("people.own.decline-of", contact.company()));
        Paragraph what = new Paragraph(getTranslation("people.own.accept.what"));
        what.addClassName("soft");
        Div buttons = new Div(yes, no);
        buttons.addClassName("contact-answers");
        return new Div(what, buttons);
    }

    private Component seen(SeekerCard card) {
        UnorderedList one = new UnorderedList(new PersonTile(card, labels));
        one.addClassName("person-list");
        one.getElement().setAttribute("role", "list");
        return new Section(
                new H2(getTranslation("people.own.seen.title")),
                new Paragraph(getTranslation("people.own.seen")),
                one,
                new Anchor(PageNavigation.OWN_DATA, getTranslation("people.own.stop")));
    }

    private Component hidden() {
        Anchor consent = new Anchor(PageNavigation.OWN_DATA, getTranslation("people.own.agree"));
        consent.addClassName("button-primary");
        return EmptyState.section(
                        "eye-off", getTranslation("people.own.hidden.title"), getTranslation("people.own.hidden"))
                .with(consent);
    }

    private Component unseen() {
        OwnContacts.Unseen unseen = contacts.unseen();
        Section section = new Section(
                new H2(getTranslation("people.own.unseen.title")), new Paragraph(getTranslation("people.own.unseen")));
        section.add(names("people.own.unseen.employer", unseen.employers()));
        section.add(names("people.own.unseen.blocked", List.copyOf(unseen.blocked())), blocking());
        return section;
    }

    /** For a company that has no job in the list, such as the present employer. */
    private Component blocking() {
        Button block = new Button(getTranslation("people.own.block"), e -> block(toBlock.getValue()));
        Paragraph what = new Paragraph(getTranslation("people.own.block.what"));
        what.addClassName("soft");
        Div fields = new Div(toBlock, block);
        fields.addClassName("contact-block");
        return new Div(fields, what);
    }

    private void block(String typed) {
        String company = TypedText.line(typed, LONGEST_NAME);
        toBlock.setInvalid(feedback.blockedEmployers().size() >= Feedback.MOST_BLOCKED);
        toBlock.setErrorMessage(getTranslation("people.own.block.full"));
        if (!company.isEmpty() && !toBlock.isInvalid()) {
            feedback.blockEmployer(company, true);
            toBlock.clear();
            show();
            toBlock.focus();
            Toast.show(getTranslation("people.own.block.done", company));
        }
    }

    private Component names(String key, List<String> names) {
        Div chips = new Div();
        chips.addClassName("chips");
        if (names.isEmpty()) {
            chips.add(getTranslation(key + ".none"));
        }
        names.forEach(name -> chips.add(new Chip(name)));
        return new Div(new H3(getTranslation(key)), chips);
    }
}
