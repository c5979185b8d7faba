package org.jobatlas.search.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jobatlas.job.ui.Labels;
import org.jobatlas.search.JobFacets;
import org.jobatlas.search.PayLimit;

/** All facets with counts that hold when they are combined. */
final class FacetPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final Map<Facet, FacetGroup> groups = new EnumMap<>(Facet.class);

    FacetPanel(Labels labels, BiConsumer<Facet, java.util.List<String>> choose) {
        addClassName("facets");
        add(new H2(getTranslation("search.filters")));
        for (Facet facet : Facet.values()) {
            FacetGroup group =
                    new FacetGroup(facet, value -> FacetNames.name(facet, value, labels, getLocale()), choose);
            groups.put(facet, group);
            add(group);
        }
    }

    void show(JobFacets facets, SearchState state) {
        show(Facet.FIELD, byCount(facets.fields()), state);
        show(Facet.REMOTE, inOrder(facets.remote()), state);
        show(Facet.PAY, bands(facets.pay()), state);
        show(Facet.TYPE, inOrder(facets.employmentTypes()), state);
        show(Facet.LEVEL, inOrder(facets.seniorities()), state);
        show(Facet.AGE, numbers(facets.ages()), state);
        show(Facet.LANGUAGE, byCount(facets.languages()), state);
    }

    private void show(Facet facet, Map<String, Long> counts, SearchState state) {
        FacetGroup group = groups.get(facet);
        if (group != null) {
            group.show(counts, state.chosen(facet));
        }
    }

    private static Map<String, Long> byCount(Map<String, Long> counts) {
        Map<String, Long> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    private static <E extends Enum<E>> Map<String, Long> inOrder(Map<E, Long> counts) {
        Map<String, Long> sorted = new LinkedHashMap<>();
        new TreeMap<>(counts).forEach((constant, count) -> sorted.put(SearchState.lower(constant), count));
        return sorted;
    }

    private static Map<String, Long> bands(Map<PayLimit, Long> counts) {
        Map<String, Long> bands = new LinkedHashMap<>();
        counts.forEach((band, count) -> bands.put(band.text(), count));
        return bands;
    }

    private static Map<String, Long> numbers(Map<Integer, Long> counts) {
        Map<String, Long> sorted = new LinkedHashMap<>();
        new TreeMap<>(counts).forEach((number, count) -> sorted.put(number.toString(), count));
        return sorted;
    }
}
