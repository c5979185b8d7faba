package org.jobatlas.hiring.ui.board;

import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.shared.Registration;
import org.jobatlas.hiring.ApplicantExports;
import org.jobatlas.hiring.ExportProgress;
import org.jobatlas.hiring.ui.HiringNavigation;
import org.jobatlas.job.PostingId;
import org.jobatlas.uikit.Bars;
import org.jobatlas.uikit.Dates;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** The progress and download of an export. Polls only while the dialog is open. */
public final class ExportDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int ASK_EVERY = 500;

    private final transient ApplicantExports exports;
    private final Div state = new Div();
    private transient ExportProgress progress;
    private @Nullable Asking asking;

    /** The polling of the page, with the interval set before. */
    private record Asking(UI ui, int before, Registration listener) implements java.io.Serializable {

        void stop() {
            ui.setPollInterval(before);
            listener.remove();
        }
    }

    public ExportDialog(ApplicantExports exports, PostingId posting) {
        this.exports = exports;
        this.progress = exports.start(posting, getLocale(), Dates.readersZone());
        setHeaderTitle(getTranslation("hiring.export"));
        addClassName("narrow-dialog");
        state.getElement().setAttribute("role", "status");
        state.addClassName("dialog-fields");
        add(new Paragraph(getTranslation("hiring.export.what", ApplicantExports.MOST_FILES)), state);
        getFooter().add(new Button(getTranslation("hiring.export.close"), e -> close()));
        show();
        addAttachListener(e -> ask(e.getUI()));
        addDetachListener(e -> rest());
    }

    private void ask(UI ui) {
        if (asking == null && !progress.ready() && !progress.failed()) {
            int before = ui.getPollInterval();
            ui.setPollInterval(ASK_EVERY);
            asking = new Asking(ui, before, ui.addPollListener(this::next));
        }
    }

    private void next(PollEvent event) {
        try {
            progress = exports.progress(progress.id());
            show();
        } catch (AccessDeniedException e) {
            state.removeAll();
            state.add(new Paragraph(getTranslation("hiring.export.gone")));
            rest();
            return;
        }
        if (progress.ready() || progress.failed()) {
            rest();
        }
    }

    private void rest() {
        Asking now = asking;
        asking = null;
        if (now != null) {
            now.stop();
        }
    }

    private void show() {
        state.removeAll();
        if (progress.failed()) {
            state.add(new Paragraph(getTranslation("hiring.export.failed")));
        } else if (progress.ready()) {
            Anchor file = new Anchor(HiringNavigation.export(progress.id()), getTranslation("hiring.export.download"));
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
