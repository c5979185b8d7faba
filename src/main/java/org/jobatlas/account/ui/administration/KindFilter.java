package org.jobatlas.account.ui.administration;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.Optional;
import org.jobatlas.account.SecurityEvent.Kind;

/** Selects one kind of event, or all, with the browser's native list. */
final class KindFilter extends Div {

    private final Element list = new Element("select");

    KindFilter(Runnable changed) {
        addClassName("security-kind");
        list.setAttribute("aria-label", getTranslation("account.security.kind"));
        list.appendChild(option("", getTranslation("account.security.all")));
        for (Kind kind : Kind.values()) {
            list.appendChild(option(kind.name(), getTranslation(SecurityEventRow.key(kind))));
        }
        list.addPropertyChangeListener("value", "change", event -> changed.run());
        getElement().appendChild(list);
    }

    /** Validated: the browser may send anything. */
    Optional<Kind> kind() {
        var chosen = list.getProperty("value", "");
        for (Kind kind : Kind.values()) {
            if (kind.name().equals(chosen)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private static Element option(String value, String text) {
        var option = new Element("option").setAttribute("value", value);
        option.setText(text);
        return option;
    }
}
