package org.jobatlas.uikit;

import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.Uses;

/**
 * A button for where a page has many: the usual one keeps two kilobytes of every open page on the server, for where on the screen it is
 * pressed and the like; this one keeps what it does.
 */
@Tag("vaadin-button")
@Uses(Button.class)
public class LeanButton extends HtmlContainer implements HasAriaLabel {

    private static final long serialVersionUID = 1L;

    private final Text words = new Text("");

    /** One that something around it hears for. */
    public LeanButton(String text) {
        setText(text);
    }

    public LeanButton(String text, Runnable pressed) {
        this(text);
        getElement().addEventListener("click", event -> pressed.run());
    }

    /** With a glyph in front of the text, or alone where there is none. */
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

    /** Changes the text alone; a glyph stays. */
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

    /** With one more class, such as {@code quiet}. */
    public LeanButton styled(String className) {
        addClassName(className);
        return this;
    }

    /** With a name for those who do not see where it stands. */
    public LeanButton named(String accessibleName) {
        setAriaLabel(accessibleName);
        return this;
    }
}
