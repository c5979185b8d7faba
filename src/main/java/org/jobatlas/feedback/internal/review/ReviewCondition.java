package org.jobatlas.feedback.internal.review;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jobatlas.feedback.ReviewFilter;
import org.jspecify.annotations.Nullable;

/** A filter as an SQL condition; unset parts are omitted, so that the planner can choose an index. */
final class ReviewCondition {

    private final StringBuilder sql = new StringBuilder(" where kind in ('RELEVANT', 'NOT_RELEVANT')");
    private final List<Object> params = new ArrayList<>();

    ReviewCondition(ReviewFilter filter) {
        add(" and review = ?", name(filter.state()));
        add(" and kind = ?", name(filter.kind()));
        add(" and reason = ?", name(filter.reason()));
        add(" and field = ?", filter.field());
        String company = filter.company();
        add(" and strpos(lower(employer), lower(?)) > 0", company == null ? null : company.strip());
        add(" and person = upper(?)", filter.person());
        add(" and model = ?", filter.model());
        add(" and created_at >= ?", timestamp(filter.since()));
        add(" and created_at < ?", timestamp(filter.until()));
        if (filter.suspicious()) {
            sql.append(" and signs <> '{}'");
        }
    }

    String sql() {
        return sql.toString();
    }

    List<Object> params(Object... more) {
        List<Object> all = new ArrayList<>(params);
        all.addAll(List.of(more));
        return all;
    }

    private void add(String condition, @Nullable Object value) {
        if (value != null) {
            sql.append(condition);
            params.add(value);
        }
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant moment) {
        return moment == null ? null : Timestamp.from(moment);
    }
}
