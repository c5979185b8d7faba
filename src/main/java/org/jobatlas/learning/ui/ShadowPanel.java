package org.jobatlas.learning.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jobatlas.learning.ModelKind;
import org.jobatlas.learning.ShadowEvaluations;
import org.jobatlas.learning.ShadowEvaluations.Shadow;
import org.jobatlas.learning.ShadowEvaluations.State;
import org.jobatlas.learning.ShadowEvaluations.Status;
import org.jobatlas.learning.TrainedModel;
import org.jobatlas.uikit.Bars;
import org.jobatlas.uikit.Toast;
import org.jspecify.annotations.Nullable;

/** The progress of an offline evaluation, and results of earlier ones. */
final class ShadowPanel extends Div {

    private static final int SHOWN = 5;
    private static final int EVERY_MILLIS = 1_500;

    private final transient ShadowEvaluations shadows;
    private final transient ModelWords words;
    private final Element set = new Element("select");
    private final Div choice = new Div();
    private final Div now = new Div();
    private final UnorderedList last = new UnorderedList();
    private ModelKind kind = ModelKind.RERANKER;
    private @Nullable Registration polling;

    ShadowPanel(ShadowEvaluations shadows, ModelWords words) {
        this.shadows = shadows;
        this.words = words;
        addClassNames("training", "shadow");
        now.addClassName("training-now");
        now.getElement().setAttribute("role", "status");
        last.addClassName("shadow-last");
        last.getElement().setAttribute("role", "list");
        choice.addClassName("shadow-choice");
        add(
                new H2(getTranslation("learning.shadow.title")),
                new Paragraph(getTranslation("learning.shadow.lead")),
                choice,
                now,
                last);
        showSets();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        polling = event.getUI().addPollListener(poll -> show());
        show();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (polling != null) {
            polling.remove();
        }
    }

    /** Shows results for models of this kind. */
    void show(ModelKind of) {
        kind = of;
        show();
    }

    private void showSets() {
        List<String> sets = shadows.sets();
        choice.removeAll();
        if (sets.isEmpty()) {
            choice.add(new Paragraph(getTranslation("learning.shadow.none", shadows.folder())));
            return;
        }
        set.removeAllChildren();
        set.setAttribute("id", "judged-set");
        sets.forEach(name -> set.appendChild(
                new Element("option").setAttribute("value", name).setText(name)));
        set.setProperty("value", sets.getFirst());
        set.addPropertyChangeListener("value", "change", change -> {});
        var label = new NativeLabel(getTranslation("learning.shadow.set"));
        label.setFor("judged-set");
        choice.add(label);
        choice.getElement().appendChild(set);
    }

    /** Whether there is a judged set. */
    boolean isPossible() {
        return !shadows.sets().isEmpty();
    }

    void start(TrainedModel model) {
        try {
            shadows.start(model.id(), set.getProperty("value", ""));
            Toast.show(getTranslation("learning.shadow.started", model.version().toString()));
        } catch (IllegalStateException e) {
            Toast.show(getTranslation("learning.shadow.busy"));
        } catch (IllegalArgumentException e) {
            Toast.show(String.valueOf(e.getMessage()));
        }
        show();
    }

    private void show() {
        now.removeAll();
        last.removeAll();
        boolean running = false;
        for (Shadow shadow : shadows.list(4 * SHOWN)) {
            if (shadow.progress().state() == State.RUNNING) {
                running = true;
                showRunning(shadow);
            } else if (shadow.asked().kind() == kind && last.getComponentCount() < SHOWN) {
                last.add(ended(shadow));
            }
        }
        if (running) {
            getUI().ifPresent(ui -> ui.setPollInterval(EVERY_MILLIS));
        }
    }

    private void showRunning(Shadow shadow) {
        Status progress = shadow.progress();
        now.add(
                new Paragraph(shadow.asked().model() + " · " + shadow.asked().set() + " · "
                        + getTranslation("learning.shadow.stage." + progress.stage()) + " · "
                        + Math.round(100 * progress.share()) + " %"),
                Bars.single(progress.share()),
                new Button(getTranslation("learning.shadow.cancel"), event -> {
                    shadows.cancel();
                    Toast.show(getTranslation("learning.shadow.cancelling"));
                }));
    }

    private ListItem ended(Shadow shadow) {
        Status progress = shadow.progress();
        var item = new ListItem(new Paragraph(
                new Span(words.when(shadow.startedAt(), getLocale()) + ", "
                        + words.who(shadow.startedBy(), this::getTranslation) + ": "),
                new Span(getTranslation(
                        "learning.shadow.state." + progress.state().name().toLowerCase(Locale.ROOT),
                        shadow.asked().model(),
                        shadow.asked().serving(),
                        shadow.asked().set(),
                        progress.said()))));
        Optional.of(shadow.result())
                .filter(result -> !result.isEmpty())
                .ifPresent(result -> item.add(new MeasuredTable(shadow)));
        return item;
    }
}
