package org.jobatlas.uikit;

import com.vaadin.flow.component.html.Span;

/** A small decorative icon in the colour of the surrounding text; names as in {@code styles/glyphs.css}. */
public final class Glyph extends Span {

    public Glyph(String name) {
        addClassNames("glyph", "glyph-" + name);
        getElement().setAttribute("aria-hidden", "true");
    }
}
