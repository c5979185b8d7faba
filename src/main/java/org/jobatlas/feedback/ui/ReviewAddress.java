package org.jobatlas.feedback.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jobatlas.feedback.InteractionKind;
import org.jobatlas.feedback.Reason;
import org.jobatlas.feedback.ReviewFilter;
import org.jobatlas.feedback.ReviewState;
import org.jspecify.annotations.Nullable;

/** The filter of the review page in its URL; invalid values are ignored. */
record ReviewAddress(Map<String, String> values) {

    static final String STATE = "state";
    static final String ANSWER = "answer";
    static final String REASON = "reason";
    static final String FIELD = "field";
    static final String MODEL = "model";
    static final String COMPANY = "company";
    static final String PERSON = "person";
    static final String FROM = "from";
    static final String TO = "to";
    static final String SIGNS = "signs";

    private static final int LONGEST = 200;
    private static final String ALL = "ALL";

    static ReviewAddress of(QueryParameters parameters) {
        Map<String, String> values = new LinkedHashMap<>();
        parameters.getParameters().forEach((name, all) -> {
            if (!all.isEmpty() && !all.getFirst().isBlank() && all.getFirst().length() <= LONGEST) {
                values.put(name, all.getFirst());
            }
        });
        return new ReviewAddress(values);
    }

    ReviewAddress with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        if (value.isBlank()) {
            changed.remove(name);
        } else {
            changed.put(name, value.strip());
        }
        return new ReviewAddress(changed);
    }

    QueryParameters parameters() {
        return QueryParameters.simple(values);
    }

    String value(String name) {
        return values.getOrDefault(name, "");
    }

    /** Waiting answers, unless another state was chosen. */
    ReviewFilter filter(ZoneId zone) {
        return new ReviewFilter(
                state(),
                named(InteractionKind.class, ANSWER)
                        .filter(InteractionKind::isAnswer)
                        .orElse(null),
                named(Reason.class, REASON).orElse(null),
                values.get(FIELD),
                values.get(COMPANY),
                values.get(PERSON),
                values.get(MODEL),
                day(FROM).map(day -> start(day, zone)).orElse(null),
                day(TO).map(day -> start(day.plusDays(1), zone)).orElse(null),
                values.containsKey(SIGNS));
    }

    private @Nullable ReviewState state() {
        return value(STATE).equals(ALL) ? null : named(ReviewState.class, STATE).orElse(ReviewState.PENDING);
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    private Optional<LocalDate> day(String name) {
        try {
            return Optional.ofNullable(values.get(name)).map(LocalDate::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private <E extends Enum<E>> Optional<E> named(Class<E> type, String name) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(values.get(name))) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }
}
