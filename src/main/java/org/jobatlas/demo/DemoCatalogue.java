package org.jobatlas.demo;

import java.time.Clock;
import java.util.List;
import org.jobatlas.demo.internal.text.CatalogueWriter;
import org.jobatlas.job.PostingDraft;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/** The demo catalogue: generated postings in all fields of work, the same on every machine for a seed. */
@Component
@PreAuthorize("permitAll()")
public class DemoCatalogue {

    static final int SIZE = 1_650;
    private static final long SEED = 2026;

    private final Clock clock;

    public DemoCatalogue(Clock clock) {
        this.clock = clock;
    }

    /** The catalogue of a new demo portal, with additional jobs near the people of the sample resumes; for anybody. */
    public List<PostingDraft> postings() {
        return new CatalogueWriter().writeWithHomes(SIZE, SEED, clock);
    }

    /** Generates any number of similar postings, for benchmarks; for anybody. */
    public List<PostingDraft> postings(int count, long seed) {
        return new CatalogueWriter().write(count, seed, clock);
    }
}
