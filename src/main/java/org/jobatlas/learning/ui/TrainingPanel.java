package org.jobatlas.learning.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.shared.Registration;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.jobatlas.learning.Training;
import org.jobatlas.learning.Training.Run;
import org.jobatlas.learning.Training.State;
import org.jobatlas.uikit.Bars;
import org.jobatlas.uikit.Dates;
import org.jobatlas.uikit.Toast;
import org.jspecify.annotations.Nullable;

/** The running training, results of earlier ones, and the time of the next. */
final class TrainingPanel extends Div {

    private static final int SHOWN = 5;
    private static final int EVERY_MILLIS = 1_500;

    private final Training training;
    private final Runnable changed;
    private final Div now = new Div();
    private final UnorderedList last = new UnorderedList();
    private boolean wasRunning;
    private @Nullable Registration polling;

    TrainingPanel(Training training, Runnable changed) {
        this.training = training;
        this.changed = changed;
        addClassName("training");
        now.addClassName("training-now");
        now.getElement().setAttribute("role", "status");
        last.addClassName("training-last");
        last.getElement().setAttribute("role", "list");
        add(new H2(getTranslation("learning.training.title")), now, last);
        show();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        polling = event.getUI().addPollListener(poll -> show());
        event.getUI().setPollInterval(wasRunning ? EVERY_MILLIS : -1);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (polling != null) {
            polling.remove();
        }
    }

    private void show() {
        List<Run> runs = training.runs(SHOWN);
        now.removeAll();
        last.removeAll();
        boolean running = false;
        for (Run run : runs) {
            if (run.state() == State.RUNNING) {
                running = true;
                showRunning(run);
            } else {
                last.add(ended(run));
            }
        }
        if (!running) {
            now.add(new Button(getTranslation("learning.training.start"), event -> start()), next());
        }
        boolean ended = wasRunning && !running;
        wasRunning = running;
        getUI().ifPresent(ui -> ui.setPollInterval(wasRunning ? EVERY_MILLIS : -1));
        if (ended) {
            changed.run();
        }
    }

    private void showRunning(Run run) {
        String stage = getTranslation("learning.training.stage." + run.stage());
        var bar = Bars.single(run.share());
        now.add(
                new Paragraph(stage + " · " + Math.round(100 * run.share()) + " %"),
                bar,
                new Button(getTranslation("learning.training.cancel"), event -> {
                    training.cancel();
                    Toast.show(getTranslation("learning.training.cancelling"));
                }));
    }

    private Span next() {
        return new Span(training.next()
                .map(due -> getTranslation("learning.training.next", when(due)))
                .orElseGet(() -> getTranslation("learning.training.never")));
    }

    private ListItem ended(Run run) {
        String state = run.passedInVain()
                ? run.said()
                : run.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new ListItem(
                new Span(when(run.startedAt())),
                new Span(getTranslation("learning.training.state." + state, run.said())));
    }

    private String when(java.time.Instant at) {
        return Dates.dateTime(FormatStyle.SHORT, getLocale()).format(at);
    }

    private void start() {
        try {
            training.start();
        } catch (IllegalStateException e) {
            Toast.show(getTranslation("learning.training.busy"));
        }
        show();
        UI.getCurrent().setPollInterval(EVERY_MILLIS);
    }
}
