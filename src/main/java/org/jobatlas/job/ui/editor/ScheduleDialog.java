package org.jobatlas.job.ui.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.Instant;
import org.jobatlas.job.PostingStepException;
import org.jobatlas.job.UnfinishedPostingException;
import org.jobatlas.job.WrittenPosting;
import org.jobatlas.uikit.MomentField;
import org.jobatlas.uikit.Toast;

/** Asks when a draft is to be published by itself. */
final class ScheduleDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    ScheduleDialog(PostingServices desk, Clock clock, WrittenPosting posting, Runnable done) {
        setHeaderTitle(getTranslation("posting.schedule"));
        MomentField when = new MomentField(getTranslation("posting.schedule.when"), clock);
        Instant before = posting.publishAt();
        if (before != null) {
            when.set(before);
        }
        add(new Paragraph(getTranslation("posting.schedule.how")), when);
        Button set = new Button(
                getTranslation("posting.schedule.set"),
                click -> when.chosen().ifPresent(moment -> schedule(desk, posting, moment, done)));
        set.addClassName("button-primary");
        getFooter().add(new Button(getTranslation("posting.cancel"), click -> close()));
        if (before != null) {
            getFooter().add(new Button(getTranslation("posting.schedule.never"), click -> {
                desk.lifeCycle().publishAt(posting.id(), null);
                close();
                done.run();
            }));
        }
        getFooter().add(set);
    }

    private void schedule(PostingServices desk, WrittenPosting posting, Instant moment, Runnable done) {
        try {
            desk.lifeCycle().publishAt(posting.id(), moment);
            close();
            done.run();
        } catch (UnfinishedPostingException | PostingStepException e) {
            Toast.show(PostingSteps.refusal(this, e));
        }
    }
}
