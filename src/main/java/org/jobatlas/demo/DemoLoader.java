package org.jobatlas.demo;

import java.util.List;
import java.util.Set;
import org.jobatlas.demo.internal.text.CatalogueWriter;
import org.jobatlas.job.PostingCatalogue;
import org.jobatlas.job.PostingDraft;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.SaveSummary;
import org.jobatlas.job.SourcePostings;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Fills the portal with the demo catalogue. */
@Service
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SYSTEM')")
public class DemoLoader {

    private static final int BATCH = 100;

    private final DemoCatalogue demo;
    private final PostingCatalogue catalogue;
    private final SourcePostings stored;

    public DemoLoader(DemoCatalogue demo, PostingCatalogue catalogue, SourcePostings stored) {
        this.demo = demo;
        this.catalogue = catalogue;
        this.stored = stored;
    }

    /**
     * Adds the postings of the catalogue that are missing, so that a demo that was cut off is completed; does nothing in
     * a portal that has other postings alone. For administrators and the system.
     */
    public SaveSummary load() {
        return load(demo.postings());
    }

    /** Loads part of the catalogue in the same way. For administrators and the system. */
    public SaveSummary load(List<PostingDraft> drafts) {
        Set<PostingId> known = stored.all(CatalogueWriter.SOURCE);
        if (known.isEmpty() && catalogue.countPublished() > 0) {
            return new SaveSummary(0, 0, 0);
        }
        List<PostingDraft> missing = drafts.stream()
                .filter(draft -> !known.contains(PostingId.of(draft.source(), draft.sourceId())))
                .toList();
        SaveSummary summary = new SaveSummary(0, 0, drafts.size() - missing.size());
        for (int from = 0; from < missing.size(); from += BATCH) {
            summary = summary.plus(catalogue.saveAll(missing.subList(from, Math.min(from + BATCH, missing.size()))));
        }
        return summary;
    }
}
