package org.jobatlas.recommendation.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jobatlas.job.PostingSummary;
import org.jobatlas.recommendation.Band;
import org.jobatlas.recommendation.More;
import org.jobatlas.recommendation.Part;
import org.jobatlas.recommendation.Recommendation;
import org.jobatlas.recommendation.RecommendationList;
import org.jobatlas.shared.Place;
import org.jobatlas.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Prints a list for people or for programs. */
@Component
class ListPrinter {

    private static final double NANOS_PER_MILLI = 1e6;

    private final Taxonomy taxonomy;
    private final JsonMapper json;

    ListPrinter(Taxonomy taxonomy, JsonMapper json) {
        this.taxonomy = taxonomy;
        this.json = json;
    }

    void printText(RecommendationList list, List<More> more, Map<String, Duration> stages, PrintWriter out) {
        if (list.items().isEmpty()) {
            out.println(
                    "No job fits here: the catalogue is empty, or nothing in reach asks for what the resume tells.");
        }
        out.println(PlaceLine.of(list.assumed()));
        if (list.fitting() == 0 && !list.items().isEmpty()) {
            out.println("Nothing fits well here; these come nearest.");
        }
        boolean nextDoor = false;
        for (Recommendation item : list.items()) {
            if (item.fit().nextDoor() && !nextDoor) {
                nextDoor = true;
                out.println("Next door: neighbouring fields of work that share skills with yours.");
            }
            PostingSummary posting = item.posting();
            out.printf(Locale.ROOT, "%2d. %s%n", item.rank(), posting.title());
            out.printf(
                    Locale.ROOT,
                    "    %s | %s | %s | %s (%.1f points)%n",
                    or(posting.employer(), "employer not stated"),
                    or(places(posting), "place not stated"),
                    or(field(posting), "field not known"),
                    words(item.band()),
                    item.score());
            item.fit().cautions().forEach(gate -> out.println("    but: " + GateWords.of(gate)));
            out.println("    " + parts(item.explanation().parts()));
        }
        more.forEach(wider -> out.println(PlaceLine.of(wider)));
        out.println(stages.entrySet().stream()
                .map(entry -> String.format(Locale.ROOT, "%s %.1f ms", entry.getKey(), millis(entry.getValue())))
                .collect(Collectors.joining(", ")));
    }

    private static String parts(List<Part> parts) {
        return parts.stream()
                .map(part -> part.stated()
                        ? String.format(Locale.ROOT, "%s %+.1f", part.feature().name(), part.contribution())
                        : part.feature().name() + " not stated")
                .collect(Collectors.joining(", "));
    }

    void printJson(RecommendationList list, List<More> more, Map<String, Duration> stages, PrintWriter out) {
        Map<String, Object> document = new LinkedHashMap<>();
        Map<String, Double> times = new LinkedHashMap<>();
        stages.forEach((stage, time) -> times.put(stage, millis(time)));
        document.put("stages", times);
        document.put("assumed", ListFields.assumed(list.assumed()));
        document.put("items", items(list, false));
        document.put("nextDoor", items(list, true));
        document.put("more", more.stream().map(ListFields::more).toList());
        out.println(json.writeValueAsString(document));
    }

    private List<Map<String, Object>> items(RecommendationList list, boolean nextDoor) {
        return list.items().stream()
                .filter(item -> item.fit().nextDoor() == nextDoor)
                .map(this::item)
                .toList();
    }

    private Map<String, Object> item(Recommendation item) {
        PostingSummary posting = item.posting();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("rank", item.rank());
        fields.put("id", posting.id().toString());
        fields.put("title", posting.title());
        fields.put("employer", posting.employer());
        fields.put("place", places(posting));
        fields.put("country", item.fit().country());
        fields.put("workplace", ListFields.workplace(posting));
        fields.put("field", field(posting));
        fields.put("band", item.band().name());
        fields.put("gates", ListFields.gates(item.fit()));
        fields.put("but", item.fit().cautions().stream().map(GateWords::of).toList());
        fields.put("score", item.score());
        Map<String, Double> parts = new LinkedHashMap<>();
        item.explanation().parts().forEach(part -> parts.put(part.feature().name(), part.contribution()));
        fields.put("parts", parts);
        return fields;
    }

    private static @Nullable String places(PostingSummary posting) {
        String places = posting.places().stream().map(Place::name).collect(Collectors.joining("; "));
        return places.isEmpty() ? null : places;
    }

    private @Nullable String field(PostingSummary posting) {
        String field = posting.field();
        return field == null
                ? null
                : taxonomy.findField(field)
                        .map(found -> found.name(Locale.ENGLISH))
                        .orElse(field);
    }

    private static String or(@Nullable String text, String otherwise) {
        return text == null || text.isBlank() ? otherwise : text;
    }

    private static double millis(Duration time) {
        return Math.round(time.toNanos() / NANOS_PER_MILLI * 100) / 100.0;
    }

    private static String words(Band band) {
        return band.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
