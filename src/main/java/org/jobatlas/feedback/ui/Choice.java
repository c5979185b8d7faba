package org.jobatlas.feedback.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Map;
import java.util.function.Consumer;

/** A native form control with its label. */
final class Choice extends Div {

    private static final long serialVersionUID = 1L;

    private final Element control;

    private Choice(String label, Element control, String event, String property, Consumer<String> changed) {
        this.control = control;
        Element name = new Element("label");
        name.appendChild(new Span(label).getElement(), control);
        control.addPropertyChangeListener(property, event, change -> {
            if (change.isUserOriginated()) {
                changed.accept(String.valueOf(change.getValue()));
            }
        });
        getElement().appendChild(name);
    }

    /** The empty value comes first, with a label of its own. */
    static Choice list(String label, Map<String, String> options, String chosen, Consumer<String> changed) {
        Element select = new Element("select");
        options.forEach((value, text) -> {
            Element option = new Element("option").setAttribute("value", value);
            option.setText(text);
            if (value.equals(chosen)) {
                option.setAttribute("selected", "");
            }
            select.appendChild(option);
        });
        return new Choice(label, select, "change", "value", changed);
    }

    static Choice text(String label, String value, Consumer<String> changed) {
        return new Choice(label, input("search", value), "change", "value", changed);
    }

    static Choice day(String label, String value, Consumer<String> changed) {
        return new Choice(label, input("date", value), "change", "value", changed);
    }

    static Choice tick(String label, boolean ticked, Consumer<String> changed) {
        Element box = new Element("input").setAttribute("type", "checkbox");
        if (ticked) {
            box.setAttribute("checked", "");
        }
        Choice choice = new Choice(label, box, "change", "checked", changed);
        choice.addClassName("admin-tick");
        return choice;
    }

    /** Does something when Enter is pressed in it. */
    void onEnter(Runnable work) {
        control.addEventListener("keydown", event -> work.run()).setFilter("event.key === 'Enter'");
    }

    void focus() {
        control.executeJs("this.focus()");
    }

    private static Element input(String type, String value) {
        return new Element("input")
                .setAttribute("type", type)
                .setAttribute("value", value)
                .setAttribute("maxlength", "200");
    }
}
