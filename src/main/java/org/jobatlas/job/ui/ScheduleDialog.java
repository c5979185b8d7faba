package org.jobatlas.job.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jobatlas.job.PostingStepException;
import org.jobatlas.job.UnfinishedPostingException;
import org.jobatlas.job.WrittenPosting;
import org.jobatlas.uikit.Calendars;
import org.jobatlas.uikit.Toast;

/** Asks when a draft is to be published by itself. */
final class ScheduleDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    ScheduleDialog(PostingServices desk, WrittenPosting posting, Runnable done) {
        setHeaderTitle(getTranslation("posting.schedule"));
        DateTimePicker when = Calendars.dayAndTime(getTranslation("posting.schedule.when"));
        Instant before = posting.publishAt();
        if (before != null) {
            when.setValue(LocalDateTime.ofInstant(before, ZoneId.systemDefault()));
        }
        add(new Paragraph(getTranslation("posting.schedule.how")), when);
        Button set = new Button(getTranslation("posting.schedule.set"), click -> {
            if (when.getValue() != null) {
                schedule(desk, posting, when, done);
            }
        });
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

    private void schedule(PostingServices desk, WrittenPosting posting, DateTimePicker when, Runnable done) {
        try {
            desk.lifeCycle()
                    .publishAt(
                            posting.id(),
                            when.getValue().atZone(ZoneId.systemDefault()).toInstant());
            close();
            done.run();
        } catch (UnfinishedPostingException | PostingStepException e) {
            Toast.show(PostingSteps.refusal(this, e));
        } catch (IllegalArgumentException e) {
            when.setInvalid(true);
            when.setErrorMessage(getTranslation("posting.schedule.passed"));
        }
    }
}
