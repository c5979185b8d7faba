package org.jobatlas.job.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.jobatlas.job.PostingCatalogue;
import org.jobatlas.job.PostingDetails;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.SavedPostings;
import org.jobatlas.shared.PublicAddress;
import org.springframework.beans.factory.ObjectProvider;

/** Makes the sheet of a posting: on its own page, and beside a list. */
@org.springframework.stereotype.Component
public class JobSheets {

    private final PostingCatalogue catalogue;
    private final ObjectProvider<SavedPostings> savedPostings;
    private final ObjectProvider<JobPart> parts;
    private final Labels labels;
    private final PublicAddress portal;

    public JobSheets(
            PostingCatalogue catalogue,
            ObjectProvider<SavedPostings> savedPostings,
            ObjectProvider<JobPart> parts,
            Labels labels,
            PublicAddress portal) {
        this.catalogue = catalogue;
        this.savedPostings = savedPostings;
        this.parts = parts;
        this.labels = labels;
        this.portal = portal;
    }

    Labels labels() {
        return labels;
    }

    /** The address of a posting's page for everybody, to be handed on. */
    String address(PostingId posting) {
        return portal.of(JobNavigation.path(posting)).toString();
    }

    public Optional<PostingDetails> find(PostingId posting) {
        return catalogue.find(posting);
    }

    List<Component> parts(JobPart.Slot slot, PostingDetails posting) {
        return parts.orderedStream()
                .filter(part -> part.slot() == slot)
                .flatMap(part -> part.of(posting).stream())
                .toList();
    }

    SaveButton saveButton(PostingDetails posting, JobVisit visit) {
        SavedPostings saved = savedPostings.getIfAvailable();
        boolean available = saved != null && saved.available();
        return new SaveButton(
                available,
                saved != null && available && saved.list().contains(posting.id()),
                posting.title(),
                value -> {
                    if (saved != null) {
                        saved.save(posting.id(), value);
                        visit.saved(posting.id(), value);
                    }
                });
    }
}
