package org.jobatlas.account.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.format.FormatStyle;
import org.jobatlas.account.Outbox;
import org.jobatlas.account.OutboxLetter;
import org.jobatlas.account.Visitor;
import org.jobatlas.uikit.Dates;
import org.jobatlas.uikit.EmptyState;

/** The letters of a demo portal that this visitor may read; the route does not exist elsewhere. */
@Route("outbox")
@StyleSheet("styles/account.css")
@AnonymousAllowed
class OutboxView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int NEWEST = 50;

    private final Outbox outbox;

    OutboxView(Outbox outbox) {
        this.outbox = outbox;
        addClassName("outbox-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!outbox.isOpen()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(Visitors.current(event.getUI()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.outbox.title");
    }

    private void show(Visitor visitor) {
        var letters = outbox.newest(visitor, NEWEST);
        var warning = new Notice();
        warning.tell(getTranslation("account.outbox.warning"));
        warning.addClassName("account-warning");
        add(new H1(getTranslation("account.outbox.title")), warning);
        if (letters.isEmpty()) {
            add(EmptyState.section(
                    "file-text", getTranslation("account.outbox.empty"), getTranslation("account.outbox.empty.text")));
        }
        letters.forEach(letter -> add(card(letter)));
    }

    private Article card(OutboxLetter letter) {
        var when = Dates.dateTime(FormatStyle.MEDIUM, getLocale()).format(letter.createdAt());
        var card = new Article(
                new H2(letter.subject()),
                new Span(getTranslation("account.outbox.to", letter.recipient().value(), when)));
        card.addClassName("account-letter");
        for (var paragraph :
                letter.text().lines().filter(line -> !line.isBlank()).toList()) {
            card.add(
                    paragraph.startsWith("http")
                            ? new Paragraph(new Anchor(paragraph, paragraph))
                            : new Paragraph(paragraph));
        }
        return card;
    }
}
