package org.jobatlas.job.internal;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jobatlas.shared.PayPeriod;
import org.jobatlas.shared.PayRange;
import org.jspecify.annotations.Nullable;

/** Reads columns of the posting table. */
final class PostingRows {

    private PostingRows() {}

    static @Nullable PayRange pay(ResultSet row) throws SQLException {
        PayPeriod period = constant(PayPeriod.class, row.getString("pay_period"));
        return period == null
                ? null
                : new PayRange(
                        row.getBigDecimal("pay_min"),
                        row.getBigDecimal("pay_max"),
                        row.getString("pay_currency"),
                        period);
    }

    static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }

    static List<String> strings(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
