package org.jobatlas.recommendation.ui.resume;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jobatlas.recommendation.Recommendations.Phase;

/** Tells a waiting person what happens now, what is done and what comes. */
final class StageProgress extends Div {

    private static final long serialVersionUID = 1L;

    private final Map<Phase, ListItem> steps = new EnumMap<>(Phase.class);
    private final Paragraph now = new Paragraph();
    private final ProgressBar bar = new ProgressBar(0, Phase.values().length, 0);

    StageProgress(String fileName, Runnable cancelled) {
        addClassName("stage-progress");
        Span file = new Span(fileName);
        file.addClassName("stage-file");
        now.getElement().setAttribute("role", "status").setAttribute("aria-live", "polite");
        now.addClassName("stage-now");
        bar.getElement().setAttribute("aria-label", getTranslation("match.stage.label"));
        OrderedList list = new OrderedList();
        for (Phase stage : Phase.values()) {
            ListItem step = new ListItem(new Span(text(stage, "name")));
            steps.put(stage, step);
            list.add(step);
        }
        Button cancel = new Button(getTranslation("match.cancel"), e -> cancelled.run());
        cancel.addClassNames("quiet", "stage-cancel");
        add(file, now, bar, list, cancel);
        show(Phase.UPLOADING);
    }

    void show(Phase current) {
        now.setText(text(current, "now"));
        long done = steps.keySet().stream()
                .filter(stage -> stage.compareTo(current) < 0)
                .count();
        bar.setValue(done + 0.5);
        steps.forEach((stage, step) -> {
            int order = stage.compareTo(current);
            step.setClassName(order < 0 ? "done" : order == 0 ? "current" : "to-come");
            if (order == 0) {
                step.getElement().setAttribute("aria-current", "step");
            } else {
                step.getElement().removeAttribute("aria-current");
            }
        });
    }

    /** The place in the line; 0 when the file is being read. */
    void waiting(int filesBefore) {
        switch (filesBefore) {
            case 0 -> now.setText(text(Phase.READING, "now"));
            case 1 -> now.setText(getTranslation("match.wait.one"));
            default -> now.setText(getTranslation("match.wait.several", filesBefore));
        }
    }

    private String text(Phase stage, String part) {
        return getTranslation("match.stage." + stage.name().toLowerCase(Locale.ROOT) + "." + part);
    }
}
