package org.jobatlas.hiring.ui.board;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import org.jobatlas.hiring.ApplicantOrder;
import org.jobatlas.hiring.ui.HiringNavigation;
import org.jobatlas.job.PostingId;
import org.jobatlas.uikit.LeanButton;
import org.jobatlas.uikit.PageNavigation;

/** The heading of a board: posting, display options and links. */
final class BoardHead extends Div {

    private static final long serialVersionUID = 1L;

    BoardHead(BoardState state, Runnable settings, Runnable export) {
        PostingId posting = state.pipeline().posting().id();
        Anchor back = new Anchor(HiringNavigation.APPLICANTS, getTranslation("hiring.board.back"));
        boolean byDate = state.order() == ApplicantOrder.DATE;
        Paragraph how = new Paragraph(getTranslation(byDate ? "hiring.board.how.date" : "hiring.board.how.evidence"));
        how.addClassName("page-lead");
        Div tools = new Div(
                toggle(
                        "hiring.board.view",
                        choice("hiring.board.view.board", !state.list(), state.withList(false)),
                        choice("hiring.board.view.list", state.list(), state.withList(true))),
                toggle(
                        "hiring.board.order",
                        choice("hiring.board.order.evidence", !byDate, state.withOrder(ApplicantOrder.EVIDENCE)),
                        choice("hiring.board.order.date", byDate, state.withOrder(ApplicantOrder.DATE))),
                new LeanButton(getTranslation("hiring.board.settings"), settings)
                        .withGlyph("sliders-horizontal")
                        .styled("quiet"),
                new LeanButton(getTranslation("hiring.export"), export).styled("quiet"),
                new Anchor(HiringNavigation.numbers(posting), getTranslation("hiring.numbers.link")),
                new Anchor(PageNavigation.PEOPLE + "?posting=" + posting, getTranslation("hiring.board.people")));
        tools.addClassName("board-tools");
        add(back, new H1(state.pipeline().posting().title()), how, tools);
    }

    private Div toggle(String key, Anchor... choices) {
        Div group = new Div(choices);
        group.addClassName("board-toggle");
        group.getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation(key));
        return group;
    }

    private Anchor choice(String key, boolean now, BoardState then) {
        Anchor choice = new Anchor(then.address(), getTranslation(key));
        if (now) {
            choice.getElement().setAttribute("aria-current", "true");
        }
        return choice;
    }
}
