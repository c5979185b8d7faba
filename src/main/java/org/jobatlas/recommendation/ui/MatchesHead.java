package org.jobatlas.recommendation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import org.jobatlas.recommendation.RecommendationList;
import org.jobatlas.uikit.Dial;
import org.jobatlas.uikit.EmptyState;

/** Above list and job: how many there are, where was looked, and what shapes the list. */
final class MatchesHead extends Div {

    private static final long serialVersionUID = 1L;

    private static final double MIDDLE = 0.5;

    private final Paragraph status = new Paragraph();

    MatchesHead() {
        addClassName("matches-top");
        status.getElement().setAttribute("role", "status").setAttribute("aria-live", "polite");
        status.addClassName("match-status");
    }

    void fill(ReachLine reach, Button profile, LimitsBar limits, Dial dial) {
        removeAll();
        Div title = new Div(new H1(getTranslation("match.heading")), status);
        title.addClassName("matches-head");
        Div tools = new Div(profile, limits.toggle(), framed(dial));
        tools.addClassName("matches-tools");
        add(title, reach, tools, limits);
    }

    void say(String sentence) {
        status.setText(sentence);
    }

    void say(RecommendationList list) {
        long fields = list.items().stream()
                .map(item -> String.valueOf(item.posting().field()))
                .distinct()
                .count();
        if (list.items().isEmpty()) {
            say(getTranslation("match.status.none"));
        } else if (list.fitting() == 0) {
            say(getTranslation("match.status.nearest"));
        } else {
            say(getTranslation("match.status", list.items().size(), fields));
        }
    }

    /** In place of a list that has no job. */
    static Component nothingFits() {
        return EmptyState.section(
                "list-filter", I18NProvider.translate("match.empty.title"), I18NProvider.translate("match.empty.text"));
    }

    /** The dial as it stands in the session. */
    static Dial dial(MatchSession session, Runnable rank) {
        Dial dial = new Dial(
                I18NProvider.translate("match.dial"), session.settings().diversity());
        dial.heardAs(share -> I18NProvider.translate(
                "match.dial.heard",
                Math.round(100 * share),
                I18NProvider.translate(share < MIDDLE ? "match.dial.closest" : "match.dial.broader")));
        dial.onSettled(() -> {
            session.diversity(dial.share());
            rank.run();
        });
        return dial;
    }

    private Component framed(Dial dial) {
        Div ends =
                new Div(new Span(getTranslation("match.dial.closest")), new Span(getTranslation("match.dial.broader")));
        ends.addClassName("dial-ends");
        Div frame = new Div(dial, ends);
        frame.addClassName("dial-frame");
        return frame;
    }
}
