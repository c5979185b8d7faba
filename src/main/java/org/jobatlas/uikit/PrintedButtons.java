package org.jobatlas.uikit;

import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.Map;

/** Buttons that are printed and heard as one, so that each costs an open page only its text. */
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

    /** What one of them does. */
    public void on(String key, Runnable action) {
        actions.put(key, action);
    }

    /** Prints them in the order given, in place of those before. */
    public void show(Map<String, LeanButton> buttons) {
        buttons.forEach((key, button) -> button.getElement().setAttribute(KEY, key));
        Printed.into(this, buttons.values().toArray(LeanButton[]::new));
    }

    /** Does what a press on it does; a press on what is not there does nothing. */
    void press(String key) {
        Runnable action = actions.get(key);
        if (action != null) {
            action.run();
        }
    }
}
