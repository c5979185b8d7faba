package org.jobatlas.employer.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import org.jobatlas.employer.CompanyId;
import org.jobatlas.employer.CompanyUploads;
import org.jobatlas.shared.ClockTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class CountedUploads implements CompanyUploads {

    static final int IN_AN_HOUR = 30;
    static final int IN_A_DAY = 120;

    private static final int MOST_COMPANIES = 50_000;

    private final Cache<CompanyId, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_COMPANIES)
            .expireAfterAccess(Duration.ofDays(1))
            .build();
    private final OwnCompanies own;
    private final TimeMeter time;

    CountedUploads(OwnCompanies own, Clock clock) {
        this.own = own;
        this.time = new ClockTime(clock);
    }

    /** Requests for other companies are not counted, so that nobody can use up another company's limit. */
    @Override
    public boolean allow(CompanyId company) {
        own.asMember(company);
        return buckets.get(
                        company,
                        one -> Bucket.builder()
                                .withCustomTimePrecision(time)
                                .addLimit(
                                        rate -> rate.capacity(IN_AN_HOUR).refillGreedy(IN_AN_HOUR, Duration.ofHours(1)))
                                .addLimit(rate -> rate.capacity(IN_A_DAY).refillGreedy(IN_A_DAY, Duration.ofDays(1)))
                                .build())
                .tryConsume(1);
    }
}
