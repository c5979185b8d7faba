package org.jobatlas.hiring.ui.seeker;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.jobatlas.hiring.OutsideApplication;
import org.jobatlas.hiring.OutsideApplication.Status;
import org.jobatlas.hiring.OwnApplications;
import org.jobatlas.uikit.Calendars;
import org.jobatlas.uikit.Dates;
import org.jspecify.annotations.Nullable;

/** Adds, changes or deletes an application sent elsewhere. */
final class OutsideDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final TextField title = new TextField(getTranslation("hiring.outside.job"));
    private final TextField employer = new TextField(getTranslation("hiring.outside.employer"));
    private final TextField address = new TextField(getTranslation("hiring.outside.address"));
    private final DatePicker day = Calendars.day(getTranslation("hiring.outside.day"));
    private final Select<Status> status = new Select<>();
    private final TextArea note = new TextArea(getTranslation("hiring.outside.note"));

    OutsideDialog(OwnApplications applications, Clock clock, @Nullable OutsideApplication before, Runnable changed) {
        setHeaderTitle(getTranslation("hiring.outside.add"));
        addClassName("narrow-dialog");
        status.setLabel(getTranslation("hiring.outside.status"));
        status.setItems(Status.values());
        status.setItemLabelGenerator(one -> getTranslation("hiring.outside.status." + one));
        status.setValue(Status.APPLIED);
        day.setValue(Dates.today(clock));
        if (before != null) {
            fill(before);
        }
        Div fields = new Div(title, employer, address, day, status, note);
        fields.addClassName("dialog-fields");
        add(fields);
        Button save = new Button(getTranslation("hiring.outside.save"), e -> {
            title.setInvalid(title.getValue().isBlank());
            title.setErrorMessage(getTranslation("hiring.outside.job.missing"));
            if (!title.isInvalid()) {
                applications.note(noted(before == null ? UUID.randomUUID() : before.id(), clock));
                close();
                changed.run();
            }
        });
        save.addClassName("button-primary");
        if (before != null) {
            Button remove = new Button(getTranslation("hiring.outside.remove"), e -> {
                applications.forget(before.id());
                close();
                changed.run();
            });
            remove.addClassName("quiet");
            getFooter().add(remove);
        }
        getFooter().add(new Button(getTranslation("hiring.cancel"), e -> close()), save);
    }

    private void fill(OutsideApplication before) {
        title.setValue(before.title());
        employer.setValue(before.employer());
        address.setValue(before.address());
        day.setValue(before.appliedOn());
        status.setValue(before.status());
        note.setValue(before.note());
    }

    private OutsideApplication noted(UUID id, Clock clock) {
        return new OutsideApplication(
                id,
                title.getValue(),
                employer.getValue(),
                address.getValue(),
                Objects.requireNonNullElseGet(day.getValue(), () -> Dates.today(clock)),
                status.getValue(),
                note.getValue());
    }
}
