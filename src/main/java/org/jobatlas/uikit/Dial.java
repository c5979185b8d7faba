package org.jobatlas.uikit;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;
import java.util.function.DoubleFunction;

/** A slider from 0 to 100: the browser's range input, which supports keyboard and screen reader. */
@Tag("input")
public final class Dial extends AbstractSinglePropertyField<Dial, String> {

    public Dial(String accessibleName, double share) {
        super("value", "0", false);
        getElement().getClassList().add("dial");
        getElement().setAttribute("type", "range").setAttribute("min", "0").setAttribute("max", "100");
        getElement().setAttribute("step", "5").setAttribute("aria-label", accessibleName);
        setShare(share);
    }

    /** The position as a share, 0 to 1. */
    public double share() {
        try {
            return Math.clamp(Double.parseDouble(getValue()) / 100, 0, 1);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    public void setShare(double share) {
        setValue(Long.toString(Math.round(100 * share)));
        getElement().setAttribute("value", getValue());
    }

    /** Sets what screen readers announce for a position. */
    public void heardAs(DoubleFunction<String> words) {
        getElement().setAttribute("aria-valuetext", words.apply(share()));
        addValueChangeListener(e -> getElement().setAttribute("aria-valuetext", words.apply(share())));
    }

    /** Calls the listener when the position has not changed for a moment. */
    public void onSettled(Runnable listener) {
        getElement()
                .addPropertyChangeListener("value", "change", e -> {
                    if (e.isUserOriginated()) {
                        listener.run();
                    }
                })
                .debounce(250);
    }
}
