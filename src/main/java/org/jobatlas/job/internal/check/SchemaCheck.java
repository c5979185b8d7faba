package org.jobatlas.job.internal.check;

import java.time.Clock;
import java.time.Duration;
import java.util.stream.Stream;
import org.jobatlas.job.EmploymentType;
import org.jobatlas.job.PostingFinding;
import org.jobatlas.job.PostingFinding.Kind;
import org.jobatlas.job.internal.writing.FactChanges;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Finds what search engines miss in a schema.org {@code JobPosting} beyond pay and place. */
@Component
@Order(70)
public class SchemaCheck implements PostingCheck {

    private static final Duration USUAL = Duration.ofDays(30);

    private final Clock clock;

    SchemaCheck(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Stream<PostingFinding> check(Checked posting) {
        return Stream.concat(
                posting.edit().employmentType() != null
                        ? Stream.empty()
                        : Stream.of(PostingFinding.of(
                                Kind.NO_EMPLOYMENT_TYPE, FactChanges.type(posting.edit(), EmploymentType.FULL_TIME))),
                posting.edit().expiresAt() != null
                        ? Stream.empty()
                        : Stream.of(PostingFinding.of(
                                Kind.NO_EXPIRY,
                                posting.edit().withExpiry(clock.instant().plus(USUAL)))));
    }
}
