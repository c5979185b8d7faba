package org.jobatlas.uikit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A field for a moment to come: day and time in the reader's time zone, whose name stands beside it. */
public final class MomentField extends Composite<DateTimePicker> {

    private static final long serialVersionUID = 1L;
    private static final int QUARTER = 15;

    private final String label;
    private final ZoneId zone;
    private final transient Clock clock;

    public MomentField(String label, Clock clock) {
        this.label = label;
        this.zone = Dates.readersZone();
        this.clock = clock;
    }

    @Override
    protected DateTimePicker initContent() {
        DateTimePicker picker = Calendars.dayAndTime(label);
        picker.setManualValidation(true);
        picker.setStep(Duration.ofMinutes(QUARTER));
        picker.setMin(LocalDateTime.ofInstant(clock.instant(), zone));
        picker.setHelperText(zoneAt(clock.instant()));
        picker.addValueChangeListener(e -> {
            if (e.getValue() != null) {
                picker.setHelperText(zoneAt(e.getValue().atZone(zone).toInstant()));
            }
        });
        return picker;
    }

    private String zoneAt(Instant at) {
        return getTranslation("kit.moment.zone", Dates.zone(at, zone, getLocale()));
    }

    /** The zone of day and time. */
    public ZoneId zone() {
        return zone;
    }

    public void set(Instant moment) {
        getContent().setValue(LocalDateTime.ofInstant(moment, zone));
    }

    /** Empty where no moment to come is chosen; the field then says why. Of a time that comes twice it is the first. */
    public Optional<Instant> chosen() {
        Optional<String> wrong = wrong(getContent().getValue());
        getContent().setInvalid(wrong.isPresent());
        getContent().setErrorMessage(wrong.map(this::getTranslation).orElse(""));
        return wrong.isPresent()
                ? Optional.empty()
                : Optional.of(getContent().getValue().atZone(zone).toInstant());
    }

    private Optional<String> wrong(@Nullable LocalDateTime time) {
        if (time == null) {
            return Optional.of("kit.moment.missing");
        }
        if (zone.getRules().getValidOffsets(time).isEmpty()) {
            return Optional.of("kit.moment.skipped");
        }
        return time.atZone(zone).toInstant().isAfter(clock.instant())
                ? Optional.empty()
                : Optional.of("kit.moment.passed");
    }
}
