package org.jobatlas.learning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.OptionalLong;
import org.jobatlas.learning.DuelScore;
import org.jobatlas.learning.ModelDuels;
import org.jobatlas.learning.ModelDuels.Duel;
import org.jobatlas.learning.TrainedModel;
import org.jobatlas.uikit.Toast;

/** The running comparison of two models, and earlier ones. */
final class DuelPanel extends Div {

    private static final int SHOWN = 6;
    private static final double SHARE = 0.5;

    private final ModelDuels duels;
    private final ModelWords words;
    private final Div now = new Div();
    private final UnorderedList before = new UnorderedList();

    DuelPanel(ModelDuels duels, ModelWords words) {
        this.duels = duels;
        this.words = words;
        addClassNames("training", "duel");
        now.addClassName("duel-now");
        now.getElement().setAttribute("role", "status");
        before.addClassName("training-last");
        before.getElement().setAttribute("role", "list");
        var lead = new Paragraph(getTranslation("learning.duel.lead"));
        add(new H2(getTranslation("learning.duel.title")), lead, now, before);
        show();
    }

    /** Starts a comparison for half of the people. */
    void start(TrainedModel model) {
        try {
            duels.start(model.id(), SHARE);
            Toast.show(getTranslation("learning.duel.started", model.version().toString()));
        } catch (IllegalArgumentException e) {
            Toast.show(String.valueOf(e.getMessage()));
        }
        show();
    }

    private void show() {
        now.removeAll();
        before.removeAll();
        List<Duel> all = duels.list(SHOWN);
        all.stream().filter(Duel::goesOn).forEach(this::showNow);
        if (all.stream().noneMatch(Duel::goesOn)) {
            now.add(new Paragraph(getTranslation("learning.duel.none")));
        }
        all.stream().filter(duel -> !duel.goesOn()).forEach(duel -> before.add(ended(duel)));
    }

    private void showNow(Duel duel) {
        now.add(
                new Paragraph(getTranslation(
                        "learning.duel.now",
                        duel.challenger(),
                        duel.serving(),
                        Math.round(100 * duel.share()),
                        words.when(duel.span().startedAt(), getLocale()),
                        words.who(duel.span().startedBy(), this::getTranslation))),
                new Paragraph(standing(duel.score())),
                new Paragraph(sure(duel)));
        duel.score()
                .countedAt()
                .ifPresent(at ->
                        now.add(new Paragraph(getTranslation("learning.duel.counted", words.when(at, getLocale())))));
        var buttons = new Div(
                new Button(getTranslation("learning.duel.count"), event -> {
                    duels.count();
                    show();
                }),
                new Button(getTranslation("learning.duel.stop"), event -> {
                    duels.stop();
                    Toast.show(getTranslation("learning.duel.stopped"));
                    show();
                }));
        buttons.addClassName("duel-buttons");
        now.add(buttons);
    }

    private String standing(DuelScore score) {
        return score.serving() + score.challenger() + score.even() == 0
                ? getTranslation("learning.duel.nobody")
                : getTranslation("learning.duel.standing", score.challenger(), score.serving(), score.even());
    }

    /** Explains the numbers. */
    private String sure(Duel duel) {
        DuelScore score = duel.score();
        if (score.isSure()) {
            return getTranslation(
                    "learning.duel.sure",
                    score.challenger() > score.serving() ? duel.challenger() : duel.serving(),
                    score.pValue());
        }
        OptionalLong missing = score.missing();
        return missing.isEmpty()
                ? getTranslation("learning.duel.equal", score.pValue())
                : getTranslation("learning.duel.unsure", score.pValue(), missing.getAsLong());
    }

    private ListItem ended(Duel duel) {
        String ended =
                duel.span().endedAt().map(at -> words.when(at, getLocale())).orElse("");
        String key = duel.overtaken() ? "learning.duel.overtaken" : "learning.duel.ended";
        return new ListItem(
                new Span(ended),
                new Span(getTranslation(key, duel.challenger(), duel.serving()) + " " + standing(duel.score()) + " "
                        + sure(duel)));
    }
}
