package org.jobatlas.recommendation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import org.jobatlas.recommendation.ListOrder;
import org.jobatlas.recommendation.RecommendationList;
import org.jobatlas.uikit.EmptyState;
import org.jspecify.annotations.Nullable;

/** The head of the page of matches: number of jobs, area searched, and the controls of the list. */
final class MatchesHead extends Div {

    private static final long serialVersionUID = 1L;

    private final Paragraph status = new Paragraph();
    private @Nullable ListShape shape;

    MatchesHead() {
        addClassName("matches-top");
        status.getElement().setAttribute("role", "status").setAttribute("aria-live", "polite");
        status.addClassName("match-status");
    }

    void fill(ReachLine reach, Button profile, LimitsBar limits, ListShape shaped) {
        removeAll();
        shape = shaped;
        Div title = new Div(new H1(getTranslation("match.heading")), status);
        title.addClassName("matches-head");
        Div tools = new Div(profile, limits.toggle(), shaped);
        tools.addClassName("matches-tools");
        add(title, reach, tools, limits);
    }

    void say(String sentence) {
        status.setText(sentence);
    }

    void say(RecommendationList list, ListOrder order) {
        if (shape != null) {
            shape.show(order, list.assumed());
        }
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
}
