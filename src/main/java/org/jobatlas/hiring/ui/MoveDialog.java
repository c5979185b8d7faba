package org.jobatlas.hiring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.Map;
import org.jobatlas.hiring.DeclineReason;
import org.jobatlas.hiring.Stage;
import org.jspecify.annotations.Nullable;

/** Asks for the stage, and for a reason when declining. */
public final class MoveDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /** Receives the stage, with the reason when declining. */
    public interface Chosen {

        void move(Stage to, @Nullable DeclineReason reason);
    }

    private final transient Chosen chosen;

    /**
     * @param whom the applicants' names or numbers
     * @param now where they all are; it is not offered
     */
    public MoveDialog(String whom, @Nullable Stage now, Map<Stage, String> names, Chosen chosen) {
        this.chosen = chosen;
        addClassName("narrow-dialog");
        setHeaderTitle(getTranslation("hiring.move.title", whom));
        Div stages = new Div();
        stages.addClassName("move-stages");
        for (Stage stage : Stage.values()) {
            if (stage != now) {
                stages.add(new Button(StageNames.of(stage, names), e -> choose(stage, whom)));
            }
        }
        add(stages);
        getFooter().add(new Button(getTranslation("hiring.cancel"), e -> close()));
    }

    /** Of two clicks on one button the second finds the dialog closed. */
    private void choose(Stage stage, String whom) {
        if (!isOpened()) {
            return;
        }
        close();
        if (stage == Stage.DECLINED) {
            decline(whom, chosen);
        } else {
            chosen.move(stage, null);
        }
    }

    /** The reason is stored for the company and never sent. */
    public static void decline(String whom, Chosen chosen) {
        Dialog dialog = new Dialog();
        dialog.addClassName("narrow-dialog");
        dialog.setHeaderTitle(dialog.getTranslation("hiring.decline.title", whom));
        Select<DeclineReason> reason = new Select<>();
        reason.setLabel(dialog.getTranslation("hiring.decline.reason"));
        reason.setItems(DeclineReason.values());
        reason.setItemLabelGenerator(one -> dialog.getTranslation("hiring.reason." + one));
        reason.setWidthFull();
        dialog.add(new Paragraph(dialog.getTranslation("hiring.decline.what")), reason);
        Button decline = new Button(dialog.getTranslation("hiring.decline.do"), e -> {
            reason.setInvalid(reason.isEmpty());
            reason.setErrorMessage(dialog.getTranslation("hiring.decline.missing"));
            if (!reason.isEmpty() && dialog.isOpened()) {
                dialog.close();
                chosen.move(Stage.DECLINED, reason.getValue());
            }
        });
        decline.addClassName("button-danger");
        dialog.getFooter().add(new Button(dialog.getTranslation("hiring.cancel"), e -> dialog.close()), decline);
        dialog.open();
    }
}
