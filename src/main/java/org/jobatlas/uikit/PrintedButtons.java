package org.jobatlas.uikit;

import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.Map;

/** Printed buttons with one common listener, so that each costs an open page only its text. */
public final class PrintedButtons extends Div {

    private static final long serialVersionUID = 1L;
    private static final String KEY = "data-choice";
    private static final String PRESSED = "event.target.closest('[" + KEY + "]')?.getAttribute('" + KEY + "')";

    private final Map<String, Runnable> actions = new LinkedHashMap<>();

    public PrintedButtons() {
        getElement()
                .addEventListener(
                        "click",
                        pressed -> press(pressed.getEventData().path(PRESSED).asString("")))
                .addEventData(PRESSED)
                .setFilter("!!event.target.closest('[" + KEY + "]')");
    }

    /** Sets the action of a button. */
    public void on(String key, Runnable action) {
        actions.put(key, action);
    }

    /** Prints the buttons in the given order; replaces earlier ones. */
    public void show(Map<String, LeanButton> buttons) {
        buttons.forEach((key, button) -> button.getElement().setAttribute(KEY, key));
        Printed.into(this, buttons.values().toArray(LeanButton[]::new));
    }

    /** Runs the action of a button; an unknown key is ignored. */
    void press(String key) {
        Runnable action = actions.get(key);
        if (action != null) {
            action.run();
        }
    }
}
