package org.jobatlas.uikit;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.Uses;

/** A light checkbox for pages with many of them: the server keeps only whether it is checked. */
@Tag("vaadin-checkbox")
@Uses(Checkbox.class)
public final class LeanCheckbox extends HtmlComponent {

    private static final long serialVersionUID = 1L;

    /** A checkbox whose changes are handled by an element around it. */
    public LeanCheckbox(boolean checked, String accessibleName) {
        getElement().setAttribute("accessible-name", accessibleName);
        if (checked) {
            show(true);
        }
    }

    /** Adds a label; the accessible name stays. */
    public LeanCheckbox labelled(String label) {
        getElement().setProperty("label", label);
        return this;
    }

    /** Sets whether it is checked, without calling the listener. */
    public void show(boolean checked) {
        getElement().setProperty("checked", checked);
    }
}
