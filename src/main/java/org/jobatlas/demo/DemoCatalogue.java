package org.jobatlas.demo;

import java.time.Clock;
import java.util.List;
import org.jobatlas.demo.internal.CatalogueWriter;
import org.jobatlas.job.PostingDraft;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/** The demo catalogue: invented postings over all fields of work, written anew by the same seed on every machine. */
@Component
@PreAuthorize("permitAll()")
public class DemoCatalogue {

    static final int SIZE = 1_650;
    private static final long SEED = 2026;

    private final Clock clock;

    public DemoCatalogue(Clock clock) {
        this.clock = clock;
    }

    /** The catalogue that a new portal starts with, with more jobs near the people of the sample resumes; for anybody. */
    public List<PostingDraft> postings() {
        return new CatalogueWriter().writeWithHomes(SIZE, SEED, clock);
    }

    /** Postings of the same making in any number, for benchmarks; for anybody. */
    public List<PostingDraft> postings(int count, long seed) {
        return new CatalogueWriter().write(count, seed, clock);
    }
}
