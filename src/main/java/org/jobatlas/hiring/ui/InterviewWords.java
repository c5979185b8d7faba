package org.jobatlas.hiring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.Locale;
import org.jobatlas.hiring.Interview;
import org.jobatlas.uikit.Dates;

/** Time and place of an interview in the reader's time zone and, where it is another, in the zone in which it was set. */
public final class InterviewWords {

    private InterviewWords() {}

    public static Component of(Interview interview) {
        Locale locale = UI.getCurrentOrThrow().getLocale();
        ZoneId zone = Dates.readersZone();
        Div words = new Div();
        words.addClassName("interview-words");
        words.add(new Span(words.getTranslation(
                "hiring.interview.is",
                Dates.appointment(interview.begins(), zone, locale),
                interview.minutes(),
                interview.place().isBlank() ? "" : " · " + interview.place())));
        if (interview.differsIn(zone)) {
            Span there = new Span(words.getTranslation(
                    "hiring.interview.set-as", Dates.appointment(interview.begins(), interview.zone(), locale)));
            there.addClassName("soft");
            words.add(there);
        }
        return words;
    }
}
