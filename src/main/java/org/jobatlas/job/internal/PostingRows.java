package org.jobatlas.job.internal;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jobatlas.job.EmploymentType;
import org.jobatlas.job.PostingFacts;
import org.jobatlas.job.RemoteKind;
import org.jobatlas.shared.Language;
import org.jobatlas.shared.PayPeriod;
import org.jobatlas.shared.PayRange;
import org.jobatlas.taxonomy.Seniority;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads columns of the posting table. */
@Component
public class PostingRows {

    /** The columns that {@link #facts} reads. */
    static final String FACTS =
            " title, employer, places, remote, employment_type, seniority, pay_min, pay_max, pay_currency, pay_period,"
                    + " language, skills, field ";

    private final PlacesText places;

    PostingRows(PlacesText places) {
        this.places = places;
    }

    PostingFacts facts(ResultSet row) throws SQLException {
        String language = row.getString("language");
        return PostingFacts.titled(row.getString("title"))
                .employer(row.getString("employer"))
                .places(places.read(row.getString("places")))
                .remote(constant(RemoteKind.class, row.getString("remote")))
                .employmentType(constant(EmploymentType.class, row.getString("employment_type")))
                .seniority(constant(Seniority.class, row.getString("seniority")))
                .pay(pay(row))
                .language(language == null ? null : new Language(language))
                .skills(strings(row.getArray("skills")))
                .field(row.getString("field"))
                .build();
    }

    private static @Nullable PayRange pay(ResultSet row) throws SQLException {
        PayPeriod period = constant(PayPeriod.class, row.getString("pay_period"));
        return period == null
                ? null
                : new PayRange(
                        row.getBigDecimal("pay_min"),
                        row.getBigDecimal("pay_max"),
                        row.getString("pay_currency"),
                        period);
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }

    static List<String> strings(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
