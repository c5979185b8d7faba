package org.jobatlas.uikit;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.Uses;
import java.util.function.Consumer;

/** A checkbox for where a page has many, which keeps no more of it than whether it is checked. */
@Tag("vaadin-checkbox")
@Uses(Checkbox.class)
public final class LeanCheckbox extends HtmlComponent {

    private static final long serialVersionUID = 1L;
    private static final String CHECKED = "element.checked";

    /** One that something around it hears for. */
    public LeanCheckbox(boolean checked, String accessibleName) {
        getElement().setAttribute("accessible-name", accessibleName);
        if (checked) {
            show(true);
        }
    }

    /** With a label beside it, and told when somebody changes it. */
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

    /** With a name for those who do not see where it stands. */
    public LeanCheckbox named(String accessibleName) {
        getElement().setAttribute("accessible-name", accessibleName);
        return this;
    }

    /** As the browser shows it, or as it shall. */
    public void show(boolean checked) {
        getElement().setProperty("checked", checked);
    }
}
