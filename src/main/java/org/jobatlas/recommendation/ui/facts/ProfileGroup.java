package org.jobatlas.recommendation.ui.facts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jobatlas.uikit.Chip;
import org.jobatlas.uikit.Glyph;

/** Chips of one kind with the ways to add one. After a change the focus stays where it was made. */
final class ProfileGroup extends Div {

    private static final long serialVersionUID = 1L;
    private static final String REMOVE = "chip-remove";

    private final transient Change change;
    private final Div chips = new Div();
    private final Div adders = new Div();
    private int removable;

    /** Makes a correction of this group. */
    interface Change {

        /**
         * Corrects the profile.
         *
         * @param at which of the chips was removed; -1 where one was added
         */
        void make(int at, String said, UnaryOperator<ProfileEdit> edit);
    }

    ProfileGroup(String key, Change change) {
        this.change = change;
        addClassName("profile-group");
        chips.addClassName("chips");
        adders.addClassName("adders");
        add(new H3(getTranslation(key)), chips, adders);
    }

    /** The language that the page speaks. */
    Locale spoken() {
        return getLocale();
    }

    Chip chip(String text, UnaryOperator<ProfileEdit> edit) {
        int at = removable++;
        Chip chip =
                new Chip(text).removable(getTranslation("match.profile.remove", text), () -> remove(at, text, edit));
        chips.add(chip);
        return chip;
    }

    /** A line of its own in place of a chip. */
    Div row(String name, List<Component> parts, UnaryOperator<ProfileEdit> edit) {
        int at = removable++;
        Button remove = new Button(new Glyph("x"), e -> remove(at, name, edit));
        remove.addClassName(REMOVE);
        remove.setAriaLabel(getTranslation("match.profile.remove", name));
        Div row = new Div();
        row.addClassName("field-row");
        List<Component> all = new ArrayList<>(parts);
        all.add(Math.min(2, all.size()), remove);
        row.add(all);
        addComponentAtIndex(removable, row);
        return row;
    }

    /** Something else among the chips. */
    void beside(Component component) {
        chips.add(component);
    }

    void adder(Adder adder) {
        adders.add(adder);
    }

    /** Adds what was chosen or typed. */
    void added(String text, UnaryOperator<ProfileEdit> edit) {
        change.make(-1, getTranslation("match.profile.added", text), edit);
    }

    private void remove(int at, String text, UnaryOperator<ProfileEdit> edit) {
        change.make(at, getTranslation("match.profile.removed", text), edit);
    }

    ProfileGroup orNotStated() {
        if (removable == 0) {
            Span nothing = new Span(getTranslation("job.not-stated"));
            nothing.addClassName("not-stated");
            chips.add(nothing);
        }
        return this;
    }

    /** The next chip to remove, or the first way to add one. */
    void focus(int at) {
        List<Button> removes = below(this)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> button.hasClassName(REMOVE))
                .toList();
        if (at >= 0 && !removes.isEmpty()) {
            removes.get(Math.min(at, removes.size() - 1)).focus();
        } else {
            adders.getChildren().findFirst().map(Adder.class::cast).ifPresent(Adder::focus);
        }
    }

    private static Stream<Component> below(Component component) {
        return component.getChildren().flatMap(child -> Stream.concat(Stream.of(child), below(child)));
    }
}
