package org.jobatlas.hiring.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.jobatlas.hiring.ApplicantExports;
import org.jobatlas.hiring.ExportProgress;
import org.jobatlas.job.PostingId;
import org.jobatlas.uikit.Bars;

/** An export on its way, and where it can be downloaded. */
final class ExportDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int ASK_EVERY = 500;

    private final Div state = new Div();
    private transient ExportProgress progress;

    ExportDialog(ApplicantExports exports, PostingId posting) {
        this.progress = exports.start(posting);
        setHeaderTitle(getTranslation("hiring.export"));
        addClassName("narrow-dialog");
        state.getElement().setAttribute("role", "status");
        state.addClassName("dialog-fields");
        add(new Paragraph(getTranslation("hiring.export.what")), state);
        getFooter().add(new Button(getTranslation("hiring.export.close"), e -> close()));
        show();
        UI ui = UI.getCurrent();
        int before = ui.getPollInterval();
        ui.setPollInterval(ASK_EVERY);
        var asking = ui.addPollListener(e -> {
            progress = exports.progress(progress.id());
            show();
            if (progress.ready() || progress.failed()) {
                ui.setPollInterval(before);
                e.unregisterListener();
            }
        });
        addOpenedChangeListener(e -> {
            if (!e.isOpened()) {
                ui.setPollInterval(before);
                asking.remove();
            }
        });
    }

    private void show() {
        state.removeAll();
        if (progress.failed()) {
            state.add(new Paragraph(getTranslation("hiring.export.failed")));
        } else if (progress.ready()) {
            Anchor file = new Anchor("hiring/exports/" + progress.id(), getTranslation("hiring.export.download"));
            file.addClassName("button-primary");
            file.setRouterIgnore(true);
            file.getElement().setAttribute("download", true);
            state.add(new Paragraph(getTranslation("hiring.export.ready", progress.total())), file);
        } else {
            state.add(
                    new Paragraph(getTranslation("hiring.export.progress", progress.done(), progress.total())),
                    Bars.single((double) progress.done() / Math.max(1, progress.total())));
        }
    }
}
