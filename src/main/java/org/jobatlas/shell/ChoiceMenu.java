package org.jobatlas.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jobatlas.uikit.LeanButton;
import org.jobatlas.uikit.Printed;
import org.jobatlas.uikit.PrintedButtons;

/**
 * A small button that opens a menu of which one choice is selected; {@code scripts/places.js} closes it on focus loss.
 */
final class ChoiceMenu extends NativeDetails {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final PrintedButtons buttons = new PrintedButtons();
    private final List<Choice> choices = new ArrayList<>();

    /**
     * One of them.
     *
     * @param language in which its text is written; empty where that of the page
     */
    record Choice(String key, String text, String glyph, String language) {

        private LeanButton button(boolean holds) {
            LeanButton button = new LeanButton("");
            button.add(new Span(text));
            button.withGlyph(glyph);
            button.getElement().setAttribute("aria-pressed", Boolean.toString(holds));
            button.addClassNames("quiet", "answer-choice");
            if (!language.isEmpty()) {
                button.getElement().setAttribute("lang", language);
            }
            return button;
        }
    }

    ChoiceMenu(String name) {
        this.name = name;
        addClassName("choice-menu");
        buttons.addClassName("choice-menu-choices");
        buttons.getElement().setAttribute("role", "group").setAttribute("aria-label", name);
        setContent(buttons);
    }

    void add(Choice choice, Runnable choose) {
        choices.add(choice);
        buttons.on(choice.key(), () -> {
            setOpen(false);
            choose.run();
        });
    }

    /** Shows the selected choice. */
    void show(String key, Component shown) {
        Map<String, LeanButton> printed = new LinkedHashMap<>();
        choices.forEach(
                choice -> printed.put(choice.key(), choice.button(choice.key().equals(key))));
        buttons.show(printed);
        setSummary(Printed.press(shown));
        String chosen = choices.stream()
                .filter(choice -> choice.key().equals(key))
                .map(choice -> getTranslation("kit.named", name, choice.text()))
                .findFirst()
                .orElse(name);
        getSummary().getElement().setAttribute("aria-label", chosen);
    }
}
