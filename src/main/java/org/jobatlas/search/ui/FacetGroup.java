package org.jobatlas.search.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DomEvent;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.jobatlas.uikit.LeanButton;
import org.jobatlas.uikit.Printed;
import tools.jackson.databind.JsonNode;

/** The choices of one facet with their counts. The boxes are printed and heard as one; focus stays on the one that was chosen. */
@Uses(Checkbox.class)
final class FacetGroup extends Div {

    private static final long serialVersionUID = 1L;
    private static final int AT_FIRST = 7;
    private static final String VALUE = "event.target.closest('[data-value]').dataset.value";
    private static final String CHECKED = "event.target.checked";
    private static final String FOCUS =
            "[...this.children].find((choice) => choice.dataset.value === $0)?.focus({preventScroll: true})";

    private final Facet facet;
    private final transient UnaryOperator<String> names;
    private final transient BiConsumer<Facet, List<String>> choose;
    private final Map<String, Long> counts = new LinkedHashMap<>();
    private final Set<String> chosen = new LinkedHashSet<>();
    private final Div list = new Div();
    private final LeanButton more = new LeanButton("", this::showMore);
    private boolean all;

    FacetGroup(Facet facet, UnaryOperator<String> names, BiConsumer<Facet, List<String>> choose) {
        this.facet = facet;
        this.names = names;
        this.choose = choose;
        addClassName("facet");
        String title = getTranslation("search.facet." + facet.parameter());
        getElement().setAttribute("role", "group").setAttribute("aria-label", title);
        list.addClassName("facet-choices");
        list.getElement()
                .addEventListener("change", this::changed)
                .addEventData(VALUE)
                .addEventData(CHECKED);
        more.addClassNames("quiet", "facet-more");
        add(Printed.press(new H3(title)), list, more);
    }

    /** Shows the counts in the order given; chosen values stay even where they count nothing. */
    void show(Map<String, Long> found, Set<String> wanted) {
        counts.clear();
        chosen.clear();
        chosen.addAll(wanted);
        found.forEach((value, count) -> {
            if (count > 0 || wanted.contains(value)) {
                counts.put(value, Math.max(0, count));
            }
        });
        wanted.forEach(value -> counts.putIfAbsent(value, 0L));
        arrange();
        setVisible(!counts.isEmpty());
    }

    private void showMore() {
        all = !all;
        arrange();
    }

    private void arrange() {
        List<String> order = new ArrayList<>(counts.keySet());
        Printed.into(
                list,
                order.stream()
                        .filter(value -> all || order.indexOf(value) < AT_FIRST || chosen.contains(value))
                        .map(this::choice)
                        .toArray(Choice[]::new));
        more.setVisible(order.size() > AT_FIRST);
        more.setText(getTranslation(all ? "search.facet.fewer" : "search.facet.more", order.size()));
        more.getElement().setAttribute("aria-expanded", Boolean.toString(all));
    }

    private Choice choice(String value) {
        String count = NumberFormat.getIntegerInstance(getLocale()).format(counts.getOrDefault(value, 0L));
        return new Choice(value, names.apply(value), count, chosen.contains(value));
    }

    private void changed(DomEvent event) {
        JsonNode data = event.getEventData();
        String value = data.path(VALUE).asString();
        boolean checked = data.path(CHECKED).asBoolean();
        if (!counts.containsKey(value)) {
            return;
        }
        Set<String> next = new LinkedHashSet<>(facet.single() ? Set.of() : chosen);
        if (checked) {
            next.add(value);
        } else {
            next.remove(value);
        }
        choose.accept(facet, List.copyOf(next));
        list.getElement().executeJs(FOCUS, value);
    }

    /** One value with its count, as the checkbox that it becomes. */
    @Tag("vaadin-checkbox")
    private static final class Choice extends HtmlContainer {

        private static final long serialVersionUID = 1L;

        Choice(String value, String name, String hits, boolean chosen) {
            Span called = new Span(name);
            called.addClassName("facet-name");
            Span count = new Span(hits);
            count.addClassName("facet-count");
            Span inner = new Span(called, count);
            inner.addClassName("facet-label");
            NativeLabel label = new NativeLabel();
            label.add(inner);
            label.getElement().setAttribute("slot", "label");
            getElement().setAttribute("data-value", value).setAttribute("checked", chosen);
            add(label);
        }
    }
}
