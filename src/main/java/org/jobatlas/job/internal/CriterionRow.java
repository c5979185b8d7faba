package org.jobatlas.job.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jobatlas.job.Criterion;
import org.jobatlas.taxonomy.EducationLevel;
import org.jobatlas.taxonomy.LanguageLevel;
import org.jspecify.annotations.Nullable;

/** A criterion in columns. */
final class CriterionRow {

    /** The columns that {@link #read} reads. */
    static final String COLUMNS = " id, kind, label, key, minimum, required ";

    private CriterionRow() {}

    static Criterion read(ResultSet row) throws SQLException {
        Criterion.Kind kind = Criterion.Kind.valueOf(row.getString("kind"));
        return new Criterion(
                row.getObject("id", UUID.class),
                kind,
                row.getString("label"),
                row.getString("key"),
                minimum(kind, row.getString("minimum")),
                row.getBoolean("required"));
    }

    static @Nullable String minimum(Criterion criterion) {
        return switch (criterion.minimum()) {
            case null -> null;
            case Criterion.Years years -> String.valueOf(years.count());
            case Criterion.Speaks speaks -> speaks.level().name();
            case Criterion.Educated educated -> educated.level().name();
        };
    }

    private static Criterion.@Nullable Minimum minimum(Criterion.Kind kind, @Nullable String text) {
        if (text == null) {
            return null;
        }
        return switch (kind) {
            case YEARS -> new Criterion.Years(Integer.parseInt(text));
            case LANGUAGE -> new Criterion.Speaks(LanguageLevel.valueOf(text));
            case EDUCATION -> new Criterion.Educated(EducationLevel.valueOf(text));
            case SKILL, OCCUPATION, LICENCE, PLACE, RIGHT_TO_WORK, OTHER ->
                throw new IllegalStateException("A criterion of the kind " + kind + " was stored with a minimum");
        };
    }
}
