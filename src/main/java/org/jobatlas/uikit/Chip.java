package org.jobatlas.uikit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;

/** A word or two in a rounded box, removable where asked. */
public final class Chip extends Span {

    public Chip(String text) {
        Span label = new Span(text);
        label.addClassName("chip-label");
        addClassName("chip");
        add(label);
    }

    /** With one more class, such as {@code chip-have}. */
    public Chip styled(String className) {
        addClassName(className);
        return this;
    }

    /** With a glyph in front. */
    public Chip withGlyph(String name) {
        addComponentAsFirst(new Glyph(name));
        return this;
    }

    /** With a button that removes what the chip says. */
    public Chip removable(String accessibleName, Runnable remove) {
        Button button = new Button(new Glyph("x"), e -> remove.run());
        button.addClassName("chip-remove");
        button.setAriaLabel(accessibleName);
        add(button);
        return this;
    }
}
