package org.jobatlas.recommendation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.PostingSummary;
import org.jobatlas.job.ui.Facts;
import org.jobatlas.job.ui.FieldChip;
import org.jobatlas.job.ui.FieldWord;
import org.jobatlas.job.ui.JobPane;
import org.jobatlas.job.ui.Labels;
import org.jobatlas.job.ui.SaveButton;
import org.jobatlas.recommendation.Recommendation;
import org.jobatlas.recommendation.ui.why.BandMark;
import org.jobatlas.recommendation.ui.why.GateTexts;
import org.jobatlas.uikit.PageNavigation;

/** One recommended job in the list: its facts, the one reason that convinces most, and the answers a person can give. */
public final class MatchCard extends ListItem {

    private static final long serialVersionUID = 1L;

    private final transient Labels labels;
    private final transient CardActions actions;
    private final Anchor link = new Anchor();

    MatchCard(Labels labels, CardActions actions) {
        this.labels = labels;
        this.actions = actions;
        addClassName("match-item");
    }

    /** The address of a job beside the list, which keeps the list. */
    static String address(PostingId posting) {
        return PageNavigation.MATCHES + "?" + JobPane.PARAMETER + "=" + posting;
    }

    void show(Recommendation recommendation, String reason) {
        removeAll();
        PostingSummary posting = recommendation.posting();
        Article card = new Article();
        card.addClassName("match-card");
        String headingId = "job-" + posting.id();
        card.getElement().setAttribute("aria-labelledby", headingId);
        FieldChip.paint(card, labels.taxonomy(), posting.field());
        Paragraph why = new Paragraph(reason);
        why.addClassName("match-reason");
        Div facts = new Div(
                Facts.of(posting)
                        .brief(getLocale(), recommendation.explanation().distanceKm()),
                new FieldWord(labels.taxonomy(), posting.field()));
        facts.addClassName("card-facts");
        card.add(heading(recommendation, headingId), facts, why);
        GateTexts.warnings(recommendation.fit(), getLocale()).ifPresent(card::add);
        card.add(buttons(posting));
        add(card);
    }

    /** Says above the first job next door what follows. */
    void headNextDoor() {
        Div head = new Div(
                new H2(getTranslation("match.next-door")), new Paragraph(getTranslation("match.next-door.text")));
        head.addClassName("next-door");
        addComponentAsFirst(head);
    }

    private Component heading(Recommendation recommendation, String id) {
        PostingSummary posting = recommendation.posting();
        link.setHref(address(posting.id()));
        link.setText(posting.title());
        H2 title = new H2(link);
        title.setId(id);
        if (posting.language() != null) {
            title.getElement().setAttribute("lang", posting.language().code());
        }
        Div heading = new Div(title, BandMark.of(recommendation.band()));
        heading.addClassName("match-heading");
        return heading;
    }

    private Component buttons(PostingSummary posting) {
        CardActions.State state = actions.state(posting);
        Div buttons = new Div(
                new AnswerButtons(posting, state, actions),
                new SaveButton(
                        state.canSave(), state.saved(), posting.title(), value -> actions.saved(posting.id(), value)));
        buttons.addClassName("card-actions");
        return buttons;
    }

    /** Marks the card whose job stands beside the list. */
    void current(boolean current) {
        setClassName("current", current);
        if (current) {
            link.getElement().setAttribute("aria-current", "true");
        } else {
            link.getElement().removeAttribute("aria-current");
        }
    }

    void focusTitle() {
        link.focus();
    }
}
