package org.jobatlas.feed.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jobatlas.feed.NotUnderstood;
import org.jobatlas.feed.SourceEntry;
import org.jobatlas.job.PostingDraft;
import org.jobatlas.shared.PayRange;
import org.jobatlas.shared.Place;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Prints what an import would read, as one object or a few lines per row; unstated facts are absent. */
final class DryRun {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final PrintWriter out;
    private final boolean json;
    private final Map<String, Integer> doubts = new LinkedHashMap<>();
    private long rows;
    private long refused;

    DryRun(PrintWriter out, boolean json) {
        this.out = out;
        this.json = json;
    }

    void print(SourceEntry entry) {
        rows++;
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("row", rows);
        switch (entry) {
            case SourceEntry.Offered offer -> {
                offer.notUnderstood().forEach(doubt -> doubts.merge(doubt.fact(), 1, Integer::sum));
                describe(offer, row);
            }
            case SourceEntry.Withdrawn withdrawn -> row.put("withdrawn", withdrawn.sourceId());
            case SourceEntry.Refused rejected -> {
                refused++;
                row.put("rejected", rejected.reason());
            }
        }
        if (json) {
            out.println(JSON.writeValueAsString(row));
        } else {
            out.println("Row " + row.remove("row"));
            row.forEach((name, value) -> out.println("  " + name + ": " + JSON.writeValueAsString(value)));
        }
    }

    /** Prints the number of rejected rows, and of values that were not understood. */
    void summary(String name) {
        if (!json) {
            out.printf(Locale.ENGLISH, "%s: %,d rows, %,d refused.%n", name, rows, refused);
            doubts.forEach((fact, times) -> out.printf(Locale.ENGLISH, "  %s not understood: %,d%n", fact, times));
        }
        out.flush();
    }

    boolean anyRefused() {
        return refused > 0;
    }

    boolean isEmpty() {
        return rows == 0;
    }

    boolean anyRead() {
        return rows > refused;
    }

    private static void describe(SourceEntry.Offered offer, Map<String, Object> row) {
        PostingDraft draft = offer.posting();
        row.put("sourceId", draft.sourceId());
        row.put("title", draft.title());
        put(row, "employer", draft.employer());
        List<Map<String, Object>> places = new ArrayList<>();
        draft.places().forEach(place -> places.add(place(place)));
        put(row, "places", places.isEmpty() ? null : places);
        put(row, "workplace", draft.remote() == null ? null : draft.remote().name());
        put(row, "pay", draft.pay() == null ? null : pay(draft.pay()));
        put(
                row,
                "published",
                draft.publishedAt() == null ? null : draft.publishedAt().toString());
        put(row, "expires", draft.expiresAt() == null ? null : draft.expiresAt().toString());
        put(row, "language", draft.language() == null ? null : draft.language().code());
        List<String> doubts = offer.notUnderstood().stream().map(DryRun::doubt).toList();
        put(row, "notUnderstood", doubts.isEmpty() ? null : doubts);
    }

    private static String doubt(NotUnderstood doubt) {
        return doubt.fact() + ": " + doubt.text();
    }

    private static Map<String, Object> place(Place place) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("name", place.name());
        put(said, "region", place.region());
        put(said, "country", place.country());
        Optional.ofNullable(place.point()).ifPresent(point -> {
            said.put("lat", point.latitude());
            said.put("lon", point.longitude());
        });
        return said;
    }

    private static Map<String, Object> pay(PayRange pay) {
        Map<String, Object> said = new LinkedHashMap<>();
        put(said, "min", pay.min());
        put(said, "max", pay.max());
        said.put("currency", pay.currency());
        said.put("period", pay.period().name());
        return said;
    }

    private static void put(Map<String, Object> said, String name, @Nullable Object value) {
        if (value != null) {
            said.put(name, value);
        }
    }
}
