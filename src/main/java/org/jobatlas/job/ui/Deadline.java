package org.jobatlas.job.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jobatlas.job.PostingDetails;
import org.jobatlas.uikit.Dates;
import org.jobatlas.uikit.Glyph;
import org.jobatlas.uikit.Printed;

/** The application deadline, highlighted in the last week. */
public final class Deadline {

    private static final int SOON = 7;

    private Deadline() {}

    /** An empty span where no deadline is stated. */
    public static Component of(PostingDetails posting, Clock clock, Locale locale) {
        Span deadline = new Span();
        deadline.addClassName("deadline");
        Instant end = posting.expiresAt();
        deadline.setVisible(end != null);
        if (end != null) {
            long days = ChronoUnit.DAYS.between(Dates.today(clock), Dates.day(end));
            deadline.setClassName("soon", days <= SOON);
            deadline.add(
                    new Glyph("calendar"),
                    new Span(
                            days <= 0
                                    ? I18NProvider.translate(locale, "job.deadline.today")
                                    : days <= SOON
                                            ? I18NProvider.translate(locale, "job.deadline.days", days)
                                            : I18NProvider.translate(
                                                    locale, "job.deadline", FactWording.date(end, locale))));
        }
        return Printed.press(deadline);
    }
}
