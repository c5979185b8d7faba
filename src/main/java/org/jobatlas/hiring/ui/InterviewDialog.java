package org.jobatlas.hiring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Consumer;
import org.jobatlas.hiring.Interview;
import org.jobatlas.uikit.Calendars;

/** Asks for time and place of an interview. */
final class InterviewDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_MINUTES = 45;
    private static final int QUARTER = 15;
    private static final int WEEK = 7;

    private final DateTimePicker begins = Calendars.dayAndTime(getTranslation("hiring.interview.begins"));
    private final IntegerField minutes = new IntegerField(getTranslation("hiring.interview.minutes"));
    private final TextField place = new TextField(getTranslation("hiring.interview.place"));

    InterviewDialog(Optional<Interview> before, Clock clock, Consumer<Interview> set) {
        setHeaderTitle(getTranslation("hiring.interview.title"));
        addClassName("narrow-dialog");
        LocalDateTime now = LocalDateTime.now(clock);
        begins.setStep(Duration.ofMinutes(QUARTER));
        begins.setMin(now);
        begins.setValue(now.plusDays(WEEK).truncatedTo(ChronoUnit.HOURS));
        minutes.setMin(5);
        minutes.setMax(480);
        minutes.setValue(USUAL_MINUTES);
        place.setMaxLength(Interview.LONGEST_PLACE);
        before.ifPresent(known -> {
            begins.setValue(LocalDateTime.ofInstant(known.begins(), clock.getZone()));
            minutes.setValue(known.minutes());
            place.setValue(known.place());
        });
        Div fields = new Div(begins, minutes, place);
        fields.addClassName("dialog-fields");
        add(fields);
        Button save = new Button(getTranslation("hiring.interview.send"), e -> {
            if (!begins.isInvalid()
                    && !minutes.isInvalid()
                    && begins.getValue() != null
                    && minutes.getValue() != null) {
                close();
                set.accept(new Interview(
                        begins.getValue().atZone(clock.getZone()).toInstant(), minutes.getValue(), place.getValue()));
            }
        });
        save.addClassName("button-primary");
        getFooter().add(new Button(getTranslation("hiring.cancel"), e -> close()), save);
    }
}
