package org.jobatlas.recommendation.internal.contender;

import java.time.Clock;
import java.time.ZoneOffset;
import org.jobatlas.taxonomy.internal.Taxonomies;

/** Second trades without vectors: a profile is as it was, but for its posts. */
public final class SampleTrades {

    private SampleTrades() {}

    /** For tests in which nobody's posts have dates, so that nobody has two. */
    public static Trades none() {
        return new Trades(
                Taxonomies.levels(),
                Taxonomies.codes(),
                (before, edited) -> edited,
                Clock.fixed(SampleRequest.NOW, ZoneOffset.UTC));
    }
}
