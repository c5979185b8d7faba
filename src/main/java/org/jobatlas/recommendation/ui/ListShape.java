package org.jobatlas.recommendation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.function.Consumer;
import org.jobatlas.recommendation.Assumed;
import org.jobatlas.recommendation.ListOrder;
import org.jobatlas.uikit.Dial;
import org.jobatlas.uikit.Glyph;

/** In what order the list comes, and how wide it looks where a model makes the order; where none does it says so in place of the dial. */
final class ListShape extends Div {

    private static final long serialVersionUID = 1L;
    private static final double MIDDLE = 0.5;

    private final Select<ListOrder> order = new Select<>();
    private final Paragraph note = new Paragraph();
    private final Component width;

    ListShape(MatchSession session, Runnable rank, Consumer<ListOrder> chosen) {
        addClassName("list-shape");
        width = width(session, rank);
        note.addClassName("order-note");
        order.setItems(ListOrder.values());
        order.setItemLabelGenerator(one -> getTranslation("match.order." + one.key()));
        order.setAriaLabel(getTranslation("match.order"));
        order.setPrefixComponent(new Glyph("arrow-up-down"));
        order.addClassName("order-box");
        order.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                session.order(e.getValue());
                chosen.accept(e.getValue());
                rank.run();
            }
        });
        add(order, width, note);
        show(session.settings().order(), Assumed.ANYWHERE);
    }

    /** The order of the list that is shown, which may be that of the address. */
    void show(ListOrder shown, Assumed assumed) {
        order.setValue(shown);
        width.setVisible(shown.learned());
        note.setVisible(!shown.learned());
        boolean nowhere = shown == ListOrder.NEAREST && assumed.place() == null;
        note.setText(
                shown.learned()
                        ? ""
                        : getTranslation(nowhere ? "match.order.note.nowhere" : "match.order.note." + shown.key()));
    }

    /** The dial as it stands in the session. */
    private Component width(MatchSession session, Runnable rank) {
        Dial dial = new Dial(getTranslation("match.dial"), session.settings().diversity());
        dial.heardAs(share -> getTranslation(
                "match.dial.heard",
                Math.round(100 * share),
                getTranslation(share < MIDDLE ? "match.dial.closest" : "match.dial.broader")));
        dial.onSettled(() -> {
            session.diversity(dial.share());
            rank.run();
        });
        Div ends =
                new Div(new Span(getTranslation("match.dial.closest")), new Span(getTranslation("match.dial.broader")));
        ends.addClassName("dial-ends");
        Div frame = new Div(dial, ends);
        frame.addClassName("dial-frame");
        return frame;
    }
}
