package org.jobatlas.hiring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.jobatlas.hiring.Answer;
import org.jobatlas.uikit.Dates;

/** Shows text by people with its line breaks, and when it was written, in the reader's time zone. */
public final class Written {

    private Written() {}

    public static Div text(String text) {
        Div lines = new Div();
        lines.setText(text);
        lines.addClassName("written");
        return lines;
    }

    /** A collapsible section. */
    public static NativeDetails folded(String summary, Component content) {
        NativeDetails details = new NativeDetails(summary, content);
        details.addClassName("folded");
        return details;
    }

    public static Div answers(List<Answer> answers) {
        Div all = new Div();
        all.addClassName("given-answers");
        for (Answer answer : answers) {
            Paragraph question = new Paragraph(answer.question());
            question.addClassName("given-question");
            all.add(question, answer.text().isBlank() ? missing() : text(answer.text()));
        }
        return all;
    }

    private static Span missing() {
        Span none = new Span("–");
        none.addClassName("not-stated");
        return none;
    }

    public static String when(Instant at, Locale locale) {
        return Dates.dateTime(FormatStyle.SHORT, locale).format(at);
    }

    public static String day(Instant at, Locale locale) {
        return Dates.date(FormatStyle.MEDIUM, locale).format(at);
    }
}
