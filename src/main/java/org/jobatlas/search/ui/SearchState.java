package org.jobatlas.search.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jobatlas.job.EmploymentType;
import org.jobatlas.job.RemoteKind;
import org.jobatlas.search.JobSort;
import org.jobatlas.search.PayLimit;
import org.jobatlas.taxonomy.Seniority;
import org.jspecify.annotations.Nullable;

/**
 * The state of the search page as its URL says; invalid values are ignored.
 *
 * @param choices values by facet, as in the URL
 * @param page from 1
 * @param asTyped whether correction and place recognition are off
 */
record SearchState(
        String text,
        String place,
        int radiusKm,
        Map<Facet, Set<String>> choices,
        JobSort sort,
        int page,
        boolean asTyped) {
    private static final int LONGEST_QUOTED = 60;

    static final int DEFAULT_RADIUS = 50;
    static final int PAGE_SIZE = 20;
    private static final int MAX_PAGE = 9_900 / PAGE_SIZE;
    private static final int MAX_CHOICES = 40;

    SearchState {
        choices = Map.copyOf(choices);
    }

    static SearchState of(QueryParameters address) {
        Map<Facet, Set<String>> choices = new LinkedHashMap<>();
        for (Facet facet : Facet.values()) {
            Set<String> values = address.getParameters(facet.parameter()).stream()
                    .limit(MAX_CHOICES)
                    .filter(facet::accepts)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            if (!values.isEmpty()) {
                choices.put(facet, facet.single() ? Set.of(values.iterator().next()) : values);
            }
        }
        return new SearchState(
                single(address, "q").orElse(""),
                single(address, "place").orElse(""),
                Math.clamp(number(address, "km", DEFAULT_RADIUS), 1, 1000),
                choices,
                single(address, "sort").flatMap(s -> constant(JobSort.class, s)).orElse(JobSort.RELEVANCE),
                Math.clamp(number(address, "page", 1), 1, MAX_PAGE),
                single(address, "as").filter("typed"::equals).isPresent());
    }

    QueryParameters address() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        put(parameters, "q", text, "");
        put(parameters, "place", place, "");
        if (!place.isEmpty()) {
            put(parameters, "km", Integer.toString(radiusKm), Integer.toString(DEFAULT_RADIUS));
        }
        for (Facet facet : Facet.values()) {
            if (choices.containsKey(facet)) {
                parameters.put(
                        facet.parameter(), chosen(facet).stream().sorted().toList());
            }
        }
        put(parameters, "sort", lower(sort), lower(JobSort.RELEVANCE));
        put(parameters, "page", Integer.toString(page), "1");
        put(parameters, "as", asTyped ? "typed" : "", "");
        return new QueryParameters(parameters);
    }

    Set<String> chosen(Facet facet) {
        return choices.getOrDefault(facet, Set.of());
    }

    SearchState withText(String other) {
        return new SearchState(other.strip(), place, radiusKm, choices, sort, 1, false);
    }

    /** The same words, and nothing else. */
    SearchState withoutReading() {
        return new SearchState(text, place, radiusKm, choices, sort, 1, true);
    }

    SearchState withPlace(String name, int km) {
        return new SearchState(text, name, km, choices, sort, 1, asTyped);
    }

    SearchState withSort(JobSort other) {
        return new SearchState(text, place, radiusKm, choices, other, 1, asTyped);
    }

    SearchState withPage(int other) {
        return new SearchState(text, place, radiusKm, choices, sort, Math.clamp(other, 1, MAX_PAGE), asTyped);
    }

    SearchState with(Facet facet, Collection<String> values) {
        Map<Facet, Set<String>> next = new LinkedHashMap<>(choices);
        if (values.isEmpty()) {
            next.remove(facet);
        } else {
            next.put(facet, Set.copyOf(values));
        }
        return new SearchState(text, place, radiusKm, next, sort, 1, asTyped);
    }

    SearchState without(Facet facet, String value) {
        List<String> rest = new ArrayList<>(chosen(facet));
        rest.remove(value);
        return with(facet, rest);
    }

    SearchState withoutFilters() {
        return new SearchState(text, "", DEFAULT_RADIUS, Map.of(), sort, 1, asTyped);
    }

    boolean filtered() {
        return !choices.isEmpty() || !place.isEmpty();
    }

    Set<RemoteKind> remote() {
        return constants(RemoteKind.class, chosen(Facet.REMOTE));
    }

    Set<EmploymentType> types() {
        return constants(EmploymentType.class, chosen(Facet.TYPE));
    }

    Set<Seniority> levels() {
        return constants(Seniority.class, chosen(Facet.LEVEL));
    }

    /** What the address says of pay: a band, or an amount alone, which is the viewer's currency a year. */
    static PayLimit pay(String value, String currency) {
        return PayLimit.read(value).orElseGet(() -> PayLimit.atLeast(Integer.parseInt(value), currency));
    }

    @Nullable
    Integer number(Facet facet) {
        return chosen(facet).stream().findFirst().map(Integer::valueOf).orElse(null);
    }

    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> Optional<E> constant(Class<E> type, String text) {
        return Arrays.stream(Objects.requireNonNull(type.getEnumConstants()))
                .filter(constant -> lower(constant).equals(text))
                .findFirst();
    }

    private static <E extends Enum<E>> Set<E> constants(Class<E> type, Set<String> texts) {
        return texts.stream().flatMap(text -> constant(type, text).stream()).collect(Collectors.toSet());
    }

    private static Optional<String> single(QueryParameters address, String name) {
        return address.getSingleParameter(name)
                .map(String::strip)
                .map(text -> text.substring(0, Math.min(200, text.length())));
    }

    private static int number(QueryParameters address, String name, int otherwise) {
        return single(address, name)
                .filter(text -> text.matches("\\d{1,6}"))
                .map(Integer::valueOf)
                .orElse(otherwise);
    }

    private static void put(Map<String, List<String>> parameters, String name, String value, String usual) {
        if (!value.equals(usual)) {
            parameters.put(name, List.of(value));
        }
    }

    /** What was typed, short enough for a headline. */
    String quoted() {
        return text.length() <= LONGEST_QUOTED
                ? text
                : text.substring(0, LONGEST_QUOTED).strip() + "…";
    }
}
