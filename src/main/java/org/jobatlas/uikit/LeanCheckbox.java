package org.jobatlas.uikit;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.Uses;
import java.util.function.Consumer;

/** A light checkbox for pages with many of them: the server keeps only whether it is checked. */
@Tag("vaadin-checkbox")
@Uses(Checkbox.class)
public final class LeanCheckbox extends HtmlComponent {

    private static final long serialVersionUID = 1L;
    private static final String CHECKED = "element.checked";

    /** A checkbox whose changes are handled by an element around it. */
    public LeanCheckbox(boolean checked, String accessibleName) {
        getElement().setAttribute("accessible-name", accessibleName);
        if (checked) {
            show(true);
        }
    }

    /** A checkbox with a label; the listener is called on every change. */
    public LeanCheckbox(String label, boolean checked, Consumer<Boolean> changed) {
        getElement().setProperty("label", label);
        if (checked) {
            show(true);
        }
        getElement()
                .addEventListener("change", event -> {
                    boolean now = event.getEventData().path(CHECKED).asBoolean();
                    show(now);
                    changed.accept(now);
                })
                .addEventData(CHECKED);
    }

    /** Sets the accessible name. */
    public LeanCheckbox named(String accessibleName) {
        getElement().setAttribute("accessible-name", accessibleName);
        return this;
    }

    /** Sets whether it is checked, without calling the listener. */
    public void show(boolean checked) {
        getElement().setProperty("checked", checked);
    }
}
