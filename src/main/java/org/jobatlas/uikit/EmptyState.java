package org.jobatlas.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Says why there is nothing to show and what to do next. */
public final class EmptyState extends Div {

    private final Div actions = new Div();

    private EmptyState(String glyph, Component heading, String text) {
        addClassName("empty-state");
        Glyph picture = new Glyph(glyph);
        picture.addClassName("empty-state-glyph");
        actions.addClassName("empty-state-actions");
        add(picture, heading, new Paragraph(text), actions);
    }

    /** As a section of a page with its own title. */
    public static EmptyState section(String glyph, String title, String text) {
        return new EmptyState(glyph, new H2(title), text);
    }

    /** As the whole page. */
    public static EmptyState page(String glyph, String title, String text) {
        return new EmptyState(glyph, new H1(title), text);
    }

    /** Adds buttons or links. */
    public EmptyState with(Component... more) {
        actions.add(more);
        return this;
    }
}
