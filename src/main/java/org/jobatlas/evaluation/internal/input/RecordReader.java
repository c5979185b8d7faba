package org.jobatlas.evaluation.internal.input;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jobatlas.evaluation.internal.input.CorpusRecord.Kind;
import org.jobatlas.shared.GeoPoint;
import org.jobatlas.shared.Language;
import org.jobatlas.shared.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the lines of a corpus or of queries. */
@Component
class RecordReader {

    private static final int WORDS_OF_A_TITLE = 12;
    private static final String UNNAMED_PLACE = "Stated point";

    private final JsonMapper json;
    private final EvaluatedResumeTexts resumes;

    RecordReader(JsonMapper json, EvaluatedResumeTexts resumes) {
        this.json = json;
        this.resumes = resumes;
    }

    /** Records by id, in the order of the file. */
    Map<String, CorpusRecord> corpus(Path file) {
        return read(file, Kind.POSTING);
    }

    Map<String, CorpusRecord> queries(Path file) {
        return read(file, null);
    }

    private Map<String, CorpusRecord> read(Path file, @Nullable Kind otherwise) {
        Map<String, CorpusRecord> records = new LinkedHashMap<>();
        for (Line line : Line.of(file)) {
            CorpusRecord read = record(line, otherwise);
            if (records.putIfAbsent(read.id(), read) != null) {
                throw line.unusable("the _id '" + read.id() + "' was there before");
            }
        }
        if (records.isEmpty()) {
            throw new org.jobatlas.evaluation.UnusableInputException(file + " has no records.");
        }
        return records;
    }

    private CorpusRecord record(Line line, @Nullable Kind otherwise) {
        JsonNode object = object(line);
        String id = string(object, "_id", "id");
        if (id == null) {
            throw line.unusable("there is no _id");
        }
        String title = or(string(object, "title"));
        String text = or(string(object, "text"));
        Kind kind = kind(line, string(object, "kind"), otherwise == null ? guess(title, text) : otherwise);
        String file = string(object, "file", "path");
        if (kind == Kind.RESUME) {
            text = resumes.textOf(line, file == null ? text : file, file != null);
        }
        if (title.isEmpty() && text.isEmpty()) {
            throw line.unusable("the record has neither title nor text");
        }
        return new CorpusRecord(
                id,
                kind,
                title,
                text,
                string(object, "employer", "company", "employer_name"),
                place(line, object),
                string(object, "domain", "field", "category"),
                language(string(object, "lang", "language")),
                number(line, object, "count", "views", "popularity"),
                time(line, string(object, "published", "date")));
    }

    private JsonNode object(Line line) {
        try {
            JsonNode node = json.readTree(line.text());
            if (node.isObject()) {
                return node;
            }
        } catch (JacksonException e) {
            throw line.unusable("it is not JSON");
        }
        throw line.unusable("it is not a JSON object");
    }

    private static Kind kind(Line line, @Nullable String stated, Kind otherwise) {
        if (stated == null) {
            return otherwise;
        }
        return switch (stated.toLowerCase(Locale.ROOT)) {
            case "posting", "job", "ad" -> Kind.POSTING;
            case "title", "query" -> Kind.TITLE;
            case "resume", "cv", "profile" -> Kind.RESUME;
            default -> throw line.unusable("the kind '" + stated + "' is not posting, title or resume");
        };
    }

    /** What a query without a kind is: a line of few words is a title, a titled text a posting, the rest are resumes. */
    private static Kind guess(String title, String text) {
        if (!title.isEmpty() && !text.isEmpty()) {
            return Kind.POSTING;
        }
        String only = title + text;
        boolean isShort = only.lines().count() <= 1 && only.split("\\s+").length <= WORDS_OF_A_TITLE;
        return isShort ? Kind.TITLE : Kind.RESUME;
    }

    private static @Nullable Place place(Line line, JsonNode object) {
        Double latitude = number(line, object, "lat", "latitude");
        Double longitude = number(line, object, "lon", "lng", "longitude");
        GeoPoint point = null;
        if (latitude != null && longitude != null) {
            try {
                point = new GeoPoint(latitude, longitude);
            } catch (IllegalArgumentException e) {
                throw line.unusable("there is no point " + latitude + ", " + longitude);
            }
        }
        String name = string(object, "place", "location");
        return name == null && point == null ? null : new Place(name == null ? UNNAMED_PLACE : name, null, null, point);
    }

    private static @Nullable Language language(@Nullable String code) {
        return code != null && code.matches("[A-Za-z]{2}([-_].*)?") ? new Language(code.substring(0, 2)) : null;
    }

    private static @Nullable Double number(Line line, JsonNode object, String... names) {
        String stated = string(object, names);
        if (stated == null) {
            return null;
        }
        try {
            double value = Double.parseDouble(stated);
            if (Double.isFinite(value)) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw line.unusable(List.of(names).getFirst() + " is '" + stated + "' and no number");
        }
        throw line.unusable(List.of(names).getFirst() + " is '" + stated + "' and no number");
    }

    private static @Nullable Instant time(Line line, @Nullable String stated) {
        if (stated == null) {
            return null;
        }
        try {
            return stated.length() <= "2026-01-01".length()
                    ? LocalDate.parse(stated).atStartOfDay(ZoneOffset.UTC).toInstant()
                    : OffsetDateTime.parse(stated).toInstant();
        } catch (DateTimeParseException e) {
            throw line.unusable("'" + stated + "' is no date such as 2026-01-31");
        }
    }

    /** The first of the names that has a value; a number as it is written. */
    private static @Nullable String string(JsonNode object, String... names) {
        for (String name : names) {
            JsonNode value = object.get(name);
            if (value != null
                    && value.isValueNode()
                    && !value.isNull()
                    && !value.asString("").isBlank()) {
                return value.asString("").strip();
            }
        }
        return null;
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }
}
