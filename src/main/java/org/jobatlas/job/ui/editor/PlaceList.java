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
import org.jobatlas.uikit.LeanButton;

/** Places chosen from the gazetteer, one after the other. */
final class PlaceList extends CustomField<List<Place>> {

    private static final long serialVersionUID = 1L;

    private final transient Gazetteer gazetteer;
    private final Div chips = new Div();
    private final Div more = new Div();
    private List<Place> chosen = List.of();

    PlaceList(Gazetteer gazetteer, String label) {
        super(List.of());
        this.gazetteer = gazetteer;
        setLabel(label);
        chips.addClassName("chips");
        add(new Div(chips, more));
        show(List.of());
    }

    /** A box while no place is chosen, then a button for another one: a box that is not used would be kept for nothing. */
    private void offerMore() {
        String add = getTranslation("posting.place.add");
        more.removeAll();
        more.add(
                chosen.isEmpty()
                        ? box(add)
                        : new LeanButton(add, () -> {
                                    PlaceBox box = box(add);
                                    more.removeAll();
                                    more.add(box);
                                    box.focus();
                                })
                                .withGlyph("map-pin"));
    }

    private PlaceBox box(String label) {
        PlaceBox box = new PlaceBox(gazetteer, label);
        box.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                List<Place> all = new ArrayList<>(chosen);
                if (!all.contains(change.getValue())) {
                    all.add(change.getValue());
                }
                choose(all);
                more.getElement().executeJs("this.firstElementChild.focus()");
            }
        });
        return box;
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
        offerMore();
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
