package org.jobatlas.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jobatlas.uikit.Glyph;

/** A small button that opens a few choices, of which one holds; {@code scripts/places.js} closes it when one looks elsewhere. */
final class ChoiceMenu extends NativeDetails {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final Div choices = new Div();
    private final Map<String, Button> buttons = new LinkedHashMap<>();

    ChoiceMenu(String name) {
        this.name = name;
        addClassName("choice-menu");
        choices.addClassName("choice-menu-choices");
        choices.getElement().setAttribute("role", "group").setAttribute("aria-label", name);
        setContent(choices);
    }

    Button choice(String key, String text, Glyph glyph, Runnable choose) {
        Button button = new Button(text, glyph, e -> {
            setOpen(false);
            choose.run();
        });
        button.addClassNames("quiet", "answer-choice");
        buttons.put(key, button);
        choices.add(button);
        return button;
    }

    /** Shows which choice holds. */
    void show(String key, Component shown) {
        buttons.forEach((other, button) ->
                button.getElement().setAttribute("aria-pressed", Boolean.toString(other.equals(key))));
        setSummary(shown);
        Button chosen = buttons.get(key);
        getSummary().getElement().setAttribute("aria-label", chosen == null ? name : name + ": " + chosen.getText());
    }
}
