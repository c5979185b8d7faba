package org.jobatlas.job.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Optional;
import org.jobatlas.job.PostingCatalogue;
import org.jobatlas.job.PostingDetails;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.SavedPostings;
import org.jobatlas.shared.PublicAddress;
import org.jobatlas.uikit.Glyph;
import org.jspecify.annotations.Nullable;
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

    public Labels labels() {
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

    /** The application button: within the portal if a module provides it, else the link to the employer's page. */
    public Optional<Component> apply(PostingDetails posting) {
        return parts(JobPart.Slot.APPLY, posting).stream().findFirst().or(() -> Optional.ofNullable(outward(posting)));
    }

    private static @Nullable Anchor outward(PostingDetails posting) {
        String address = posting.applyUrl();
        if (address == null) {
            return null;
        }
        Anchor apply = JobNavigation.outward(address, I18NProvider.translate("job.apply"));
        apply.addClassNames("button-primary", "apply-button");
        apply.add(new Glyph("external-link"));
        apply.setAriaLabel(I18NProvider.translate("job.apply-to", posting.title()));
        return apply;
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
