package org.jobatlas.job.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jobatlas.job.Criterion;
import org.jobatlas.job.PostingFinding;
import org.jobatlas.job.PostingFinding.Kind;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Finds too many must-haves, and proposes to make the last of them nice-to-haves. */
@Component
@Order(50)
public class MustHaveCheck implements PostingCheck {

    static final int MOST = 8;

    @Override
    public Stream<PostingFinding> check(Checked posting) {
        List<Criterion> criteria = posting.edit().criteria();
        long musts = criteria.stream().filter(Criterion::required).count();
        return musts <= MOST
                ? Stream.empty()
                : Stream.of(PostingFinding.of(
                        Kind.MANY_MUST_HAVES, posting.edit().withCriteria(eased(criteria)), String.valueOf(musts)));
    }

    private static List<Criterion> eased(List<Criterion> criteria) {
        List<Criterion> eased = new ArrayList<>();
        int musts = 0;
        for (Criterion criterion : criteria) {
            boolean must = criterion.required() && musts < MOST;
            musts += must ? 1 : 0;
            eased.add(criterion.asRequired(must));
        }
        return eased;
    }
}
