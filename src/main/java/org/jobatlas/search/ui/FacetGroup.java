package org.jobatlas.search.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

/** The choices of one facet with their counts. Boxes are kept while counts change, so that focus stays where it is. */
final class FacetGroup extends Div {

    private static final long serialVersionUID = 1L;
    private static final int AT_FIRST = 7;

    private final Facet facet;
    private final transient UnaryOperator<String> names;
    private final transient BiConsumer<Facet, List<String>> choose;
    private final Map<String, Choice> choices = new LinkedHashMap<>();
    private final Div list = new Div();
    private final Button more = new Button();
    private boolean all;

    FacetGroup(Facet facet, UnaryOperator<String> names, BiConsumer<Facet, List<String>> choose) {
        this.facet = facet;
        this.names = names;
        this.choose = choose;
        addClassName("facet");
        String title = getTranslation("search.facet." + facet.parameter());
        getElement().setAttribute("role", "group").setAttribute("aria-label", title);
        list.addClassName("facet-choices");
        more.addClassNames("quiet", "facet-more");
        more.addClickListener(e -> {
            all = !all;
            arrange();
        });
        add(new H3(title), list, more);
    }

    /** Shows the counts in the order given; chosen values stay even where they count nothing. */
    void show(Map<String, Long> counts, Set<String> chosen) {
        Map<String, Long> shown = new LinkedHashMap<>(counts);
        chosen.forEach(value -> shown.putIfAbsent(value, 0L));
        shown.values().removeIf(count -> count < 0);
        choices.keySet().removeIf(value -> !shown.containsKey(value));
        List<String> order = shown.entrySet().stream()
                .filter(entry -> entry.getValue() > 0 || chosen.contains(entry.getKey()))
                .map(Map.Entry::getKey)
                .toList();
        Map<String, Choice> next = new LinkedHashMap<>();
        order.forEach(value -> {
            Choice choice = choices.getOrDefault(value, new Choice(value));
            choice.show(shown.getOrDefault(value, 0L), chosen.contains(value));
            next.put(value, choice);
        });
        choices.clear();
        choices.putAll(next);
        arrange();
        setVisible(!choices.isEmpty());
    }

    private void arrange() {
        List<Choice> order = new ArrayList<>(choices.values());
        List<Choice> visible = all
                ? order
                : order.stream()
                        .filter(c -> order.indexOf(c) < AT_FIRST || c.getValue())
                        .toList();
        if (!list.getChildren().toList().equals(visible)) {
            list.removeAll();
            visible.forEach(list::add);
        }
        more.setVisible(order.size() > AT_FIRST);
        more.setText(getTranslation(all ? "search.facet.fewer" : "search.facet.more", order.size()));
        more.getElement().setAttribute("aria-expanded", Boolean.toString(all));
    }

    private void changed(String value, boolean checked) {
        List<String> chosen = new ArrayList<>();
        choices.forEach((key, choice) -> {
            if (choice.getValue() && !(facet.single() && !key.equals(value))) {
                chosen.add(key);
            }
        });
        choose.accept(facet, facet.single() && !checked ? List.of() : chosen);
    }

    /** One value with its count. */
    private final class Choice extends Checkbox {

        private static final long serialVersionUID = 1L;

        private final Span count = new Span();

        Choice(String value) {
            count.addClassName("facet-count");
            Span name = new Span(names.apply(value));
            name.addClassName("facet-name");
            Span label = new Span(name, count);
            label.addClassName("facet-label");
            setLabelComponent(label);
            addValueChangeListener(e -> {
                if (e.isFromClient()) {
                    changed(value, e.getValue());
                }
            });
        }

        void show(long hits, boolean chosen) {
            count.setText(NumberFormat.getIntegerInstance(getLocale()).format(hits));
            setValue(chosen);
        }
    }
}
