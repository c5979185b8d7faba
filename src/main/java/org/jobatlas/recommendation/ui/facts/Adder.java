package org.jobatlas.recommendation.ui.facts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.Optional;
import java.util.stream.Stream;
import org.jobatlas.uikit.Glyph;

/** A button that makes room for a field to type in; Escape takes it away again. */
final class Adder extends Div {

    private static final long serialVersionUID = 1L;

    private final Button open;

    Adder(String label, SerializableSupplier<Component> field) {
        open = new Button(label, new Glyph("plus"), e -> show(field.get()));
        open.addClassNames("quiet", "chip-add");
        addClassName("adder");
        add(open);
    }

    private void show(Component field) {
        addClassName("adding");
        removeAll();
        add(field);
        Shortcuts.addShortcutListener(field, this::close, Key.ESCAPE).listenOn(field);
        first(field).ifPresent(Focusable::focus);
    }

    private void close() {
        removeClassName("adding");
        removeAll();
        add(open);
        open.focus();
    }

    /** Puts the focus on the button. */
    void focus() {
        open.focus();
    }

    private static Optional<Focusable<?>> first(Component field) {
        return Stream.concat(Stream.of(field), field.getChildren())
                .filter(Focusable.class::isInstance)
                .<Focusable<?>>map(Focusable.class::cast)
                .findFirst();
    }
}
