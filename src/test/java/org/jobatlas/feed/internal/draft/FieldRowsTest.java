package org.jobatlas.feed.internal.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jobatlas.job.PostingDraft;
import org.jobatlas.place.internal.Gazetteers;
import org.jobatlas.shared.PayRange;
import org.jobatlas.shared.Place;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Rows with pay, places, dates and names of columns as countries write them, with what is true beside each. */
class FieldRowsTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String TEXT = "You work in a small team and start with paid training during the first weeks.";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "field-rows-1.jsonl",
                "field-rows-2.jsonl",
                "field-rows-3.jsonl",
                "field-rows-4.jsonl",
                "field-rows-5.jsonl",
                "field-rows-6.jsonl",
                "field-rows-7.jsonl",
                "field-rows-8.jsonl",
                "field-rows-9.jsonl",
                "field-rows-10.jsonl",
                "field-rows-11.jsonl",
                "field-rows-12.jsonl",
                "field-rows-13.jsonl",
                "field-rows-14.jsonl",
                "field-rows-15.jsonl"
            })
    void everyRowIsReadAsItIsMeant(String resource) throws Exception {
        List<String> misses = new ArrayList<>();
        for (String line : Files.readAllLines(resource(resource))) {
            JsonNode row = JSON.readTree(line);
            misses(row).forEach(miss -> misses.add(row.get("in") + "\n    " + miss));
        }
        assertThat(misses).as(String.join("\n", misses)).isEmpty();
    }

    private List<String> misses(JsonNode row) {
        ObjectNode in = (ObjectNode) row.get("in");
        if (!in.propertyNames().toString().matches(".*(?i)(descri|beschr|besk|omschr|annonstext|details).*")) {
            in.put("description", TEXT);
        }
        Feeds.Outcome outcome = Feeds.read(folder, "rows.jsonl", in + "\n", Gazetteers.builtIn());
        if (outcome.drafts().size() != 1) {
            return List.of("refused: " + outcome.rejected());
        }
        return misses(outcome.only(), row.get("want"));
    }

    static List<String> misses(PostingDraft draft, JsonNode want) {
        List<String> misses = new ArrayList<>();
        want.properties().forEach(fact -> {
            String right = right(fact.getValue());
            String found = found(fact.getKey(), right, draft, want);
            if (!right.equals(found)) {
                misses.add("%s is %s, not %s".formatted(fact.getKey(), found, right));
            }
        });
        return misses;
    }

    private static String right(JsonNode value) {
        if (value.isArray()) {
            return value.valueStream().map(JsonNode::asString).toList().toString();
        }
        String text = value.asString("null");
        return text.startsWith("now-")
                ? LocalDate.ofInstant(
                                Feeds.NOW.minus(Duration.ofDays(Long.parseLong(text.substring(4)))), ZoneOffset.UTC)
                        .toString()
                : text;
    }

    private static String found(String fact, String right, PostingDraft draft, JsonNode want) {
        return switch (fact) {
            case "pay" -> pay(draft.pay(), right);
            case "places" ->
                want.has("names")
                                && draft.places().size() == want.get("places").size()
                                && countries(draft)
                                        .equals(want.get("places")
                                                .valueStream()
                                                .map(place -> place.asString().split("\\|", -1)[2])
                                                .toList())
                        ? right
                        : draft.places().stream()
                                .map(place -> place.name() + "||" + place.country())
                                .toList()
                                .toString();
            case "countries" -> countries(draft).toString();
            case "located" -> String.valueOf(draft.places().stream().allMatch(place -> place.point() != null));
            case "names" -> right;
            case "workplace" -> right.equals("any") ? "any" : String.valueOf(draft.remote());
            case "published" -> day(draft.publishedAt());
            case "expires" -> day(draft.expiresAt());
            case "id" -> draft.sourceId();
            case "employer" -> String.valueOf(draft.employer());
            case "title" -> draft.title();
            default -> throw new IllegalArgumentException(fact);
        };
    }

    private static List<String> countries(PostingDraft draft) {
        return draft.places().stream()
                .map(Place::country)
                .filter(Objects::nonNull)
                .toList();
    }

    private static String day(@org.jspecify.annotations.Nullable Instant moment) {
        return moment == null
                ? "null"
                : LocalDate.ofInstant(moment, ZoneOffset.UTC).toString();
    }

    /** "165.. SEK HOUR" is right for one amount too. */
    private static String pay(@org.jspecify.annotations.Nullable PayRange pay, String right) {
        if (pay == null) {
            return "null";
        }
        String min = Optional.ofNullable(pay.min())
                .map(one -> one.stripTrailingZeros().toPlainString())
                .orElse("");
        String max = Optional.ofNullable(pay.max())
                .map(one -> one.stripTrailingZeros().toPlainString())
                .orElse("");
        boolean one = min.equals(max) && right.startsWith(min + ".. ");
        return min + ".." + (one ? "" : max) + " " + pay.currency() + " " + pay.period();
    }

    private static Path resource(String name) throws IOException, URISyntaxException {
        return Path.of(Objects.requireNonNull(FieldRowsTest.class.getResource("/feed/" + name))
                .toURI());
    }
}
