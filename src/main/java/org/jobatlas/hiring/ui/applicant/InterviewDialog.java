package org.jobatlas.hiring.ui.applicant;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Consumer;
import org.jobatlas.hiring.Interview;
import org.jobatlas.uikit.MomentField;

/** Asks for time and place of an interview; one that is set can be called off. */
final class InterviewDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final LocalTime MORNING = LocalTime.of(10, 0);
    private static final int USUAL_MINUTES = 45;
    private static final int SHORTEST = 5;
    private static final int LONGEST = 480;

    private final MomentField begins;
    private final IntegerField minutes = new IntegerField(getTranslation("hiring.interview.minutes"));
    private final TextField place = new TextField(getTranslation("hiring.interview.place"));

    InterviewDialog(Optional<Interview> before, Clock clock, Consumer<Interview> set, Runnable callOff) {
        setHeaderTitle(getTranslation("hiring.interview.title"));
        addClassName("narrow-dialog");
        begins = new MomentField(getTranslation("hiring.interview.begins"), clock);
        begins.set(before.map(Interview::begins).orElseGet(() -> usual(clock)));
        minutes.setMin(SHORTEST);
        minutes.setMax(LONGEST);
        minutes.setManualValidation(true);
        minutes.setValue(before.map(Interview::minutes).orElse(USUAL_MINUTES));
        place.setMaxLength(Interview.LONGEST_PLACE);
        place.setValue(before.map(Interview::place).orElse(""));
        Div fields = new Div(begins, minutes, place);
        fields.addClassName("dialog-fields");
        add(fields);
        Button save = new Button(getTranslation("hiring.interview.send"), e -> save(set));
        save.addClassName("button-primary");
        if (before.isPresent()) {
            getFooter().add(off(callOff));
        }
        getFooter().add(new Button(getTranslation("hiring.cancel"), e -> close()), save);
    }

    private Button off(Runnable callOff) {
        Button off = new Button(getTranslation("hiring.interview.off"), e -> {
            if (isOpened()) {
                close();
                callOff.run();
            }
        });
        off.addClassName("button-danger");
        return off;
    }

    /** In the morning of a working day a week ahead. */
    private Instant usual(Clock clock) {
        LocalDate day = LocalDate.ofInstant(clock.instant(), begins.zone()).plusWeeks(1);
        while (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
            day = day.plusDays(1);
        }
        return day.atTime(MORNING).atZone(begins.zone()).toInstant();
    }

    /** Of two clicks on one button the second finds the dialog closed. */
    private void save(Consumer<Interview> set) {
        Integer length = minutes.getValue();
        boolean fits = length != null && length >= SHORTEST && length <= LONGEST;
        minutes.setInvalid(!fits);
        minutes.setErrorMessage(fits ? "" : getTranslation("hiring.interview.minutes.range", SHORTEST, LONGEST));
        begins.chosen().filter(at -> fits && isOpened()).ifPresent(at -> {
            close();
            set.accept(new Interview(at, begins.zone(), length, place.getValue()));
        });
    }
}
