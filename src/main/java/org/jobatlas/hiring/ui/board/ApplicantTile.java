package org.jobatlas.hiring.ui.board;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.jobatlas.hiring.ApplicantCard;
import org.jobatlas.hiring.Stage;
import org.jobatlas.hiring.ui.EvidenceWords;
import org.jobatlas.hiring.ui.HiringNavigation;
import org.jobatlas.hiring.ui.Written;
import org.jobatlas.job.ui.FieldWord;
import org.jobatlas.job.ui.Labels;
import org.jobatlas.uikit.Chip;
import org.jobatlas.uikit.LeanButton;
import org.jobatlas.uikit.LeanCheckbox;

/**
 * An applicant on the board or in the list; can be opened, selected and moved by mouse and keyboard. Events are handled
 * by the board for all tiles, because every listener of an open page takes memory.
 */
public final class ApplicantTile extends ListItem {

    private static final long serialVersionUID = 1L;

    private final transient ApplicantCard card;
    private final Anchor link;
    private final LeanCheckbox choose;

    /** The actions on an applicant. */
    interface Actions {

        Labels labels();

        void choose(ApplicantCard card, boolean chosen);

        boolean chosen(ApplicantCard card);

        void drop(ApplicantCard card, Stage on);

        /** Moves to a neighbouring stage. */
        void step(ApplicantCard card, int by);

        void ask(ApplicantCard card);
    }

    ApplicantTile(ApplicantCard card, Actions actions) {
        this.card = card;
        addClassName("applicant-tile");
        getElement().setAttribute("data-application", card.id().toString());
        String name = name(card);
        link = new Anchor(HiringNavigation.applicant(card.id()), name);
        choose = new LeanCheckbox(actions.chosen(card), getTranslation("hiring.board.choose", name));
        Div head = new Div(choose, new H3(link));
        head.addClassName("tile-head");
        if (card.unread()) {
            head.add(new Chip(getTranslation("hiring.board.unread")).styled("chip-filter"));
        }
        Span when = new Span(getTranslation("hiring.own.applied", Written.day(card.appliedAt(), getLocale())));
        when.addClassName("soft");
        LeanButton move = new LeanButton(getTranslation("hiring.board.move"))
                .withGlyph("arrow-right")
                .styled("quiet")
                .styled("tile-move")
                .named(getTranslation("hiring.board.move-of", name));
        Div foot = new Div(when, move);
        foot.addClassName("tile-foot");
        add(head);
        if (card.field() != null) {
            add(new FieldWord(actions.labels().taxonomy(), card.field()));
        }
        add(EvidenceWords.line(card.must(), card.nice()));
        if (!card.tags().isEmpty()) {
            Div tags = new Div();
            tags.addClassName("chips");
            card.tags().forEach(tag -> tags.add(new Chip(tag)));
            add(tags);
        }
        add(foot);
        getElement().setAttribute("draggable", "true");
    }

    /** Adds the stage, for a list of all stages. */
    ApplicantTile at(String stage) {
        addClassName("in-list");
        addComponentAsFirst(new Chip(stage).styled("chip-filter"));
        return this;
    }

    ApplicantCard card() {
        return card;
    }

    /** Sets the selection. */
    void choose(boolean chosen) {
        choose.show(chosen);
    }

    void focus() {
        link.focus();
    }

    /** The number until the name is revealed. */
    public static String name(ApplicantCard card) {
        return card.name().orElseGet(() -> translate("hiring.applicant.number", Integer.toString(card.number())));
    }

    @SuppressWarnings("EnumOrdinal") // the order of the stages is that of the board
    static Stage neighbour(Stage stage, int by) {
        return Stage.values()[Math.clamp(stage.ordinal() + by, 0, Stage.values().length - 1)];
    }
}
