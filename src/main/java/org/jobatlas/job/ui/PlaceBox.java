package org.jobatlas.job.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import org.jobatlas.place.Gazetteer;
import org.jobatlas.shared.Place;

/** A place chosen by typing the beginning of its name. */
public final class PlaceBox extends ComboBox<Place> {

    private static final long serialVersionUID = 1L;
    private static final int SUGGESTIONS = 10;

    public PlaceBox(Gazetteer gazetteer, String label) {
        setPlaceholder(label);
        setAriaLabel(label);
        setClearButtonVisible(true);
        setItemLabelGenerator(place -> FactWording.place(place, getLocale()));
        setItemsWithFilterConverter(
                query -> complete(gazetteer, query.getFilter().orElse("")).stream()
                        .skip(query.getOffset())
                        .limit(query.getLimit()),
                filter -> filter);
        addClassName("place-box");
        setPrefixComponent(new org.jobatlas.uikit.Glyph("map-pin"));
    }

    private static List<Place> complete(Gazetteer gazetteer, String typed) {
        return typed.isBlank() ? List.of() : gazetteer.complete(typed.strip(), SUGGESTIONS);
    }
}
