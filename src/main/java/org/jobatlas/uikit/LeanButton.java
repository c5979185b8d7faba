package org.jobatlas.uikit;

import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.Uses;

/** A light button for pages with many of them: Vaadin's Button keeps about 2 kB per open page for event data. */
@Tag("vaadin-button")
@Uses(Button.class)
public class LeanButton extends HtmlContainer implements HasAriaLabel {

    private static final long serialVersionUID = 1L;

    private final Text words = new Text("");

    /** A button whose clicks are handled by an element around it. */
    public LeanButton(String text) {
        setText(text);
    }

    public LeanButton(String text, Runnable pressed) {
        this(text);
        getElement().addEventListener("click", event -> pressed.run());
    }

    /** Adds a glyph in front of the text; without text it stands alone. */
    public LeanButton withGlyph(String name) {
        Glyph glyph = new Glyph(name);
        if (getElement().getChildCount() == 0) {
            getElement().setAttribute("theme", "icon");
        } else {
            glyph.getElement().setAttribute("slot", "prefix");
        }
        addComponentAsFirst(glyph);
        return this;
    }

    /** Changes the text; a glyph stays. */
    @Override
    public final void setText(String text) {
        words.setText(text);
        if (!text.isEmpty() && words.getParent().isEmpty()) {
            add(words);
        }
    }

    @Override
    public final String getText() {
        return words.getText();
    }

    /** Adds a CSS class, such as {@code quiet}. */
    public LeanButton styled(String className) {
        addClassName(className);
        return this;
    }

    /** Sets the accessible name. */
    public LeanButton named(String accessibleName) {
        setAriaLabel(accessibleName);
        return this;
    }
}
