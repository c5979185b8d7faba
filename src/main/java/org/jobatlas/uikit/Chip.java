package org.jobatlas.uikit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;

/** A label of a word or two in a rounded box; can be removable. */
public final class Chip extends Span {

    public Chip(String text) {
        Span label = new Span(text);
        label.addClassName("chip-label");
        addClassName("chip");
        add(label);
    }

    /** Adds a CSS class, such as {@code chip-have}. */
    public Chip styled(String className) {
        addClassName(className);
        return this;
    }

    /** Adds a glyph in front. */
    public Chip withGlyph(String name) {
        addComponentAsFirst(new Glyph(name));
        return this;
    }

    /** Adds a button that removes it. */
    public Chip removable(String accessibleName, Runnable remove) {
        Button button = new Button(new Glyph("x"), e -> remove.run());
        button.addClassName("chip-remove");
        button.setAriaLabel(accessibleName);
        add(button);
        return this;
    }
}
