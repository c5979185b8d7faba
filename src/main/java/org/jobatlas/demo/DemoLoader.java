package org.jobatlas.demo;

import java.util.List;
import org.jobatlas.job.PostingCatalogue;
import org.jobatlas.job.PostingDraft;
import org.jobatlas.job.SaveSummary;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Fills the portal with the demo catalogue. */
@Service
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SYSTEM')")
public class DemoLoader {

    private static final int BATCH = 100;

    private final DemoCatalogue demo;
    private final PostingCatalogue catalogue;

    public DemoLoader(DemoCatalogue demo, PostingCatalogue catalogue) {
        this.demo = demo;
        this.catalogue = catalogue;
    }

    /** Loads the catalogue into a portal that has no published posting yet. For administrators and the system. */
    public SaveSummary loadIfEmpty() {
        return loadIfEmpty(demo.postings());
    }

    /** Loads part of the catalogue in the same case. For administrators and the system. */
    public SaveSummary loadIfEmpty(List<PostingDraft> some) {
        return catalogue.countPublished() > 0 ? new SaveSummary(0, 0, 0) : load(some);
    }

    /** Saves the demo postings; repeating it adds none. For administrators and the system. */
    public SaveSummary load() {
        return load(demo.postings());
    }

    private SaveSummary load(List<PostingDraft> drafts) {
        SaveSummary summary = new SaveSummary(0, 0, 0);
        for (int from = 0; from < drafts.size(); from += BATCH) {
            summary = summary.plus(catalogue.saveAll(drafts.subList(from, Math.min(from + BATCH, drafts.size()))));
        }
        return summary;
    }
}
