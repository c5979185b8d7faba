package org.jobatlas.hiring.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import org.jobatlas.hiring.ApplicantCard;
import org.jobatlas.hiring.Stage;
import org.jobatlas.uikit.Chip;
import org.jobatlas.uikit.Glyph;

/** An applicant on the board or in the list: to be looked at, chosen and moved, by mouse and by keyboard. */
final class ApplicantTile extends ListItem {

    private static final long serialVersionUID = 1L;

    private final transient ApplicantCard card;
    private final Anchor link;
    private final Checkbox choose;

    /** What a recruiter does with an applicant. */
    interface Actions {

        Clock clock();

        void choose(ApplicantCard card, boolean chosen);

        boolean chosen(ApplicantCard card);

        void drop(ApplicantCard card, Stage on);

        void ask(ApplicantCard card);
    }

    ApplicantTile(ApplicantCard card, Actions actions) {
        this.card = card;
        addClassName("applicant-tile");
        getElement().setAttribute("data-application", card.id().toString());
        String name = name(card);
        link = new Anchor("recruiter/applicants/" + card.id(), name);
        choose = new Checkbox(actions.chosen(card));
        choose.setAriaLabel(getTranslation("hiring.board.choose", name));
        choose.addValueChangeListener(e -> actions.choose(card, e.getValue()));
        Div head = new Div(choose, new H3(link));
        head.addClassName("tile-head");
        if (card.unread()) {
            head.add(new Chip(getTranslation("hiring.board.unread")).styled("chip-filter"));
        }
        Span when = new Span(
                getTranslation("hiring.own.applied", Written.day(card.appliedAt(), getLocale(), actions.clock())));
        when.addClassName("soft");
        Button move = new Button(getTranslation("hiring.board.move"), new Glyph("arrow-right"), e -> actions.ask(card));
        move.setAriaLabel(getTranslation("hiring.board.move-of", name));
        move.addClassName("quiet");
        Div foot = new Div(when, move);
        foot.addClassName("tile-foot");
        add(head, EvidenceWords.line(card.must(), card.nice()));
        if (!card.tags().isEmpty()) {
            Div tags = new Div();
            tags.addClassName("chips");
            card.tags().forEach(tag -> tags.add(new Chip(tag)));
            add(tags);
        }
        add(foot);
        DragSource.create(this).setDraggable(true);
    }

    /** In a list of all stages: with the stage. */
    ApplicantTile at(String stage) {
        addClassName("in-list");
        addComponentAsFirst(new Chip(stage).styled("chip-filter"));
        return this;
    }

    ApplicantCard card() {
        return card;
    }

    void chooseNone() {
        choose.setValue(false);
    }

    void focus() {
        link.focus();
    }

    /** A number until somebody looked up the name. */
    static String name(ApplicantCard card) {
        return card.name().orElseGet(() -> translate("hiring.applicant.number", Integer.toString(card.number())));
    }

    @SuppressWarnings("EnumOrdinal") // the order of the stages is that of the board
    static Stage neighbour(Stage stage, int by) {
        return Stage.values()[Math.clamp(stage.ordinal() + by, 0, Stage.values().length - 1)];
    }
}
