package org.jobatlas.job.ui.editor;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.jobatlas.job.ui.FactWording;
import org.jobatlas.job.ui.PlaceBox;
import org.jobatlas.place.Gazetteer;
import org.jobatlas.shared.Place;
import org.jobatlas.uikit.Chip;

/** Places chosen from the gazetteer, one after the other. */
final class PlaceList extends CustomField<List<Place>> {

    private static final long serialVersionUID = 1L;

    private final Div chips = new Div();
    private List<Place> chosen = List.of();

    PlaceList(Gazetteer gazetteer, String label) {
        super(List.of());
        setLabel(label);
        chips.addClassName("chips");
        PlaceBox box = new PlaceBox(gazetteer, getTranslation("posting.place.add"));
        box.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                List<Place> more = new ArrayList<>(chosen);
                if (!more.contains(change.getValue())) {
                    more.add(change.getValue());
                }
                choose(more);
                box.clear();
            }
        });
        add(new Div(chips, box));
    }

    private void choose(List<Place> places) {
        show(places);
        updateValue();
    }

    private void show(List<Place> places) {
        chosen = List.copyOf(places);
        chips.removeAll();
        chosen.forEach(place -> chips.add(new Chip(FactWording.place(place, getLocale()))
                .removable(getTranslation("posting.remove", place.name()), () -> {
                    List<Place> fewer = new ArrayList<>(chosen);
                    fewer.remove(place);
                    choose(fewer);
                })));
    }

    @Override
    protected List<Place> generateModelValue() {
        return chosen;
    }

    @Override
    protected void setPresentationValue(List<Place> places) {
        show(places);
    }
}
