package org.jobatlas.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jobatlas.uikit.Glyph;
import org.jobatlas.uikit.Printed;

/**
 * A small button that opens a menu of which one choice is selected; {@code scripts/places.js} closes it on focus loss.
 */
final class ChoiceMenu extends NativeDetails {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final Div choices = new Div();
    private final Map<String, Button> buttons = new LinkedHashMap<>();
    private final Map<String, String> texts = new HashMap<>();

    ChoiceMenu(String name) {
        this.name = name;
        addClassName("choice-menu");
        choices.addClassName("choice-menu-choices");
        choices.getElement().setAttribute("role", "group").setAttribute("aria-label", name);
        setContent(choices);
    }

    Button choice(String key, String text, Glyph glyph, Runnable choose) {
        glyph.getElement().setAttribute("slot", "prefix");
        Button button = Printed.into(new Button(), glyph, new Span(text));
        button.addClickListener(e -> {
            setOpen(false);
            choose.run();
        });
        texts.put(key, text);
        button.addClassNames("quiet", "answer-choice");
        buttons.put(key, button);
        choices.add(button);
        return button;
    }

    /** Shows the selected choice. */
    void show(String key, Component shown) {
        buttons.forEach((other, button) ->
                button.getElement().setAttribute("aria-pressed", Boolean.toString(other.equals(key))));
        setSummary(shown);
        String chosen = texts.get(key);
        getSummary().getElement().setAttribute("aria-label", chosen == null ? name : name + ": " + chosen);
    }
}
