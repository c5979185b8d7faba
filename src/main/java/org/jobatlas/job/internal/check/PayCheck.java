package org.jobatlas.job.internal.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jobatlas.job.PostingFinding;
import org.jobatlas.job.PostingFinding.Kind;
import org.jobatlas.job.internal.writing.FactChanges;
import org.jobatlas.shared.PayPeriod;
import org.jobatlas.shared.PayRange;
import org.jobatlas.taxonomy.Taxonomy;
import org.jobatlas.taxonomy.TermMatch;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds missing pay, by which searches with a lowest pay pass the posting over, and suggests what open postings of the
 * same occupation state.
 */
@Component
@Order(20)
public class PayCheck implements PostingCheck {

    private static final int FEWEST = 5;
    private static final MathContext ROUNDED = new MathContext(2, RoundingMode.HALF_UP);

    private final Taxonomy taxonomy;
    private final JdbcClient jdbc;

    PayCheck(Taxonomy taxonomy, JdbcClient jdbc) {
        this.taxonomy = taxonomy;
        this.jdbc = jdbc;
    }

    private record Usual(PayRange pay, int postings) {}

    @Override
    public Stream<PostingFinding> check(Checked posting) {
        if (posting.edit().pay() != null) {
            return Stream.empty();
        }
        return Stream.of(usual(posting.edit().title())
                .map(usual -> PostingFinding.of(
                        Kind.NO_PAY,
                        FactChanges.pay(posting.edit(), usual.pay()),
                        String.valueOf(usual.pay().min()),
                        String.valueOf(usual.pay().max()),
                        usual.pay().currency(),
                        usual.pay().period().name(),
                        String.valueOf(usual.postings())))
                .orElseGet(() -> PostingFinding.of(Kind.NO_PAY)));
    }

    /** The middle half of what open postings of the occupation state. */
    private Optional<Usual> usual(String title) {
        String[] occupations =
                taxonomy.occupationsIn(title).stream().map(TermMatch::id).toArray(String[]::new);
        return occupations.length == 0
                ? Optional.empty()
                : jdbc.sql("""
                    select pay_currency, pay_period, count(*) as postings,
                        percentile_cont(0.25) within group (order by coalesce(pay_min, pay_max)) as low,
                        percentile_cont(0.75) within group (order by coalesce(pay_max, pay_min)) as high
                    from posting where status = 'PUBLISHED' and occupations && ?::text[] and pay_period is not null
                    group by pay_currency, pay_period having count(*) >= ? order by count(*) desc limit 1\
                    """)
                        .params(occupations, FEWEST)
                        .query(PayCheck::read)
                        .optional();
    }

    private static Usual read(ResultSet row, int number) throws SQLException {
        BigDecimal low = rounded(row.getDouble("low"));
        BigDecimal high = rounded(row.getDouble("high")).max(low);
        PayRange pay =
                new PayRange(low, high, row.getString("pay_currency"), PayPeriod.valueOf(row.getString("pay_period")));
        return new Usual(pay, row.getInt("postings"));
    }

    private static BigDecimal rounded(double amount) {
        return new BigDecimal(new BigDecimal(amount).round(ROUNDED).toPlainString());
    }
}
