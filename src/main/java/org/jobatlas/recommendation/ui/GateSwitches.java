package org.jobatlas.recommendation.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jobatlas.recommendation.GateName;
import org.jobatlas.recommendation.Horizon;
import org.jobatlas.recommendation.Scope;

/** Every gate with a switch: what is switched off is still said on the card, but leaves no job out. */
final class GateSwitches extends Details {

    private static final long serialVersionUID = 1L;

    GateSwitches(Scope scope, Consumer<UnaryOperator<Scope>> change) {
        addClassName("gate-switches");
        setSummaryText(getTranslation("match.gates"));
        Div switches = new Div();
        switches.getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("match.gates"));
        for (GateName gate : GateName.values()) {
            Checkbox box = new Checkbox(getTranslation("match.gates." + gate.key()), !open(scope, gate));
            box.addValueChangeListener(e -> {
                if (e.isFromClient()) {
                    boolean closed = e.getValue();
                    change.accept(before -> switched(before, gate, closed));
                }
            });
            switches.add(box);
        }
        add(switches);
    }

    /** The place is open where the list looks anywhere, so that those who retrieve know of it as well. */
    private static boolean open(Scope scope, GateName gate) {
        return gate == GateName.PLACE
                ? scope.horizon().kind() == Horizon.Kind.ANYWHERE
                : scope.opened().contains(gate);
    }

    private static Scope switched(Scope scope, GateName gate, boolean closed) {
        return gate == GateName.PLACE
                ? scope.within(closed ? Horizon.ASSUMED : Horizon.ANYWHERE)
                : scope.with(gate, !closed);
    }
}
