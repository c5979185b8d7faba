package org.jobatlas.job.ui.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.time.format.FormatStyle;
import org.jobatlas.job.EditedMeanwhileException;
import org.jobatlas.uikit.Dates;

/** Resolves a conflict with another editor: load their version or overwrite it. Both stay in the history. */
final class MeanwhileDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    MeanwhileDialog(EditedMeanwhileException meanwhile, Runnable theirs, Runnable mine) {
        setHeaderTitle(getTranslation("posting.meanwhile"));
        setWidth("min(520px, 94vw)");
        setCloseOnOutsideClick(false);
        String when = meanwhile
                .at()
                .map(at -> Dates.dateTime(FormatStyle.SHORT, getLocale()).format(at))
                .orElse("");
        String who = meanwhile.who().orElse(getTranslation("posting.somebody"));
        add(new Paragraph(getTranslation("posting.meanwhile.text", who, when)));
        Button load = new Button(getTranslation("posting.meanwhile.theirs"), click -> {
            close();
            theirs.run();
        });
        load.addClassName("button-primary");
        getFooter()
                .add(
                        new Button(getTranslation("posting.meanwhile.mine"), click -> {
                            close();
                            mine.run();
                        }),
                        load);
    }
}
