package org.jobatlas.recommendation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Set;
import java.util.function.Consumer;
import org.jobatlas.job.EmploymentType;
import org.jobatlas.job.RemoteKind;
import org.jobatlas.job.ui.FactWording;
import org.jobatlas.job.ui.PlaceBox;
import org.jobatlas.job.ui.ViewerMoney;
import org.jobatlas.place.Gazetteer;
import org.jobatlas.search.Area;
import org.jobatlas.search.JobFilters;
import org.jobatlas.search.PayLimit;
import org.jobatlas.shared.Place;
import org.jobatlas.uikit.Glyph;
import org.jspecify.annotations.Nullable;

/** The hard limits of a seeker: what breaks one is not shown at all. */
final class LimitsBar extends Div {

    private static final long serialVersionUID = 1L;
    private static final int DEFAULT_RADIUS = 50;

    /** Opens and closes the limits where there is no room to show them always. */
    private final Button toggle = new Button(getTranslation("match.limits.toggle"), new Glyph("list-filter"));

    private final PlaceBox place;
    private final Select<Integer> radius = new Select<>();
    private final MultiSelectComboBox<RemoteKind> remote = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<EmploymentType> types = new MultiSelectComboBox<>();
    private final IntegerField pay = new IntegerField();
    private String currency = ViewerMoney.currency(getLocale());

    LimitsBar(Gazetteer gazetteer, JobFilters limits, Consumer<JobFilters> changed) {
        addClassName("limits");
        toggle.addClassNames("limits-toggle", "quiet");
        toggle.getElement().setAttribute("aria-expanded", "false");
        toggle.addClickListener(e -> {
            boolean open = !hasClassName("open");
            setClassName("open", open);
            toggle.getElement().setAttribute("aria-expanded", Boolean.toString(open));
        });
        getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("match.limits"));
        place = new PlaceBox(gazetteer, getTranslation("match.limits.anywhere"));
        place.setLabel(getTranslation("match.limits.place"));
        place.setAriaLabel(null);
        prepareChoices();
        pay.setLabel(getTranslation("match.limits.pay"));
        pay.setPlaceholder(getTranslation("match.limits.any"));
        pay.setPrefixComponent(new Glyph("banknote"));
        pay.setMin(0);
        pay.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        pay.setClearButtonVisible(true);
        show(gazetteer, limits);
        place.addValueChangeListener(e -> {
            radius.setEnabled(e.getValue() != null);
            tell(e.isFromClient(), changed);
        });
        radius.addValueChangeListener(e -> tell(e.isFromClient(), changed));
        remote.addValueChangeListener(e -> tell(e.isFromClient(), changed));
        types.addValueChangeListener(e -> tell(e.isFromClient(), changed));
        pay.addValueChangeListener(e -> tell(e.isFromClient(), changed));
        add(place, radius, remote, types, pay);
    }

    Button toggle() {
        return toggle;
    }

    private void prepareChoices() {
        radius.setLabel(getTranslation("match.limits.radius"));
        radius.setItems(10, 25, DEFAULT_RADIUS, 100, 250);
        radius.setItemLabelGenerator(km -> getTranslation("match.km", km));
        remote.setLabel(getTranslation("match.limits.remote"));
        remote.setItems(RemoteKind.values());
        remote.setItemLabelGenerator(kind -> FactWording.of(kind, getLocale()));
        remote.setPlaceholder(getTranslation("match.limits.any"));
        types.setLabel(getTranslation("match.limits.type"));
        types.setItems(EmploymentType.values());
        types.setItemLabelGenerator(type -> FactWording.of(type, getLocale()));
        types.setPlaceholder(getTranslation("match.limits.any"));
    }

    private void show(Gazetteer gazetteer, JobFilters limits) {
        Area area = limits.area();
        radius.setValue(area == null ? DEFAULT_RADIUS : (int) Math.round(area.radiusKm()));
        radius.setEnabled(area != null);
        if (area != null) {
            gazetteer.find(area.name()).ifPresent(place::setValue);
        }
        remote.setValue(limits.remote());
        types.setValue(limits.employmentTypes());
        PayLimit least = limits.pay();
        if (least != null) {
            currency = least.currency();
        }
        pay.setValue(least == null ? null : least.from());
        pay.setSuffixComponent(new Span(currency));
    }

    private void tell(boolean fromPerson, Consumer<JobFilters> changed) {
        if (fromPerson && !pay.isInvalid()) {
            changed.accept(limits());
        }
    }

    private JobFilters limits() {
        return new JobFilters(Set.of(), area(), remote.getValue(), pay(), types.getValue(), Set.of(), null, Set.of());
    }

    private @Nullable PayLimit pay() {
        Integer least = pay.getValue();
        return least == null ? null : PayLimit.atLeast(least, currency);
    }

    private @Nullable Area area() {
        Place chosen = place.getValue();
        if (chosen == null || chosen.point() == null) {
            return null;
        }
        Integer km = radius.getValue();
        return new Area(FactWording.place(chosen, getLocale()), chosen.point(), km == null ? DEFAULT_RADIUS : km);
    }
}
