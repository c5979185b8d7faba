package org.jobatlas.uikit;

import com.vaadin.flow.component.html.Span;

/** A small decorative picture in the colour of the text around it; names are those of {@code styles/glyphs.css}. */
public final class Glyph extends Span {

    public Glyph(String name) {
        addClassNames("glyph", "glyph-" + name);
        getElement().setAttribute("aria-hidden", "true");
    }
}
