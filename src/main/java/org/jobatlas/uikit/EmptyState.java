package org.jobatlas.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Says why there is nothing here and what to do next. */
public final class EmptyState extends Div {

    private final Div actions = new Div();

    public EmptyState(String glyph, String title, String text) {
        addClassName("empty-state");
        Glyph picture = new Glyph(glyph);
        picture.addClassName("empty-state-glyph");
        actions.addClassName("empty-state-actions");
        add(picture, new H2(title), new Paragraph(text), actions);
    }

    /** With buttons or links that lead on. */
    public EmptyState with(Component... more) {
        actions.add(more);
        return this;
    }
}
