package org.jobatlas.hiring.ui.seeker;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.Optional;
import org.jobatlas.hiring.ui.HiringNavigation;
import org.jobatlas.job.PostingDetails;
import org.jobatlas.job.ui.JobPart;

/** Adds the application form to companies' postings; those of feeds link to their source. */
@org.springframework.stereotype.Component
class ApplyPart implements JobPart {

    @Override
    public Slot slot() {
        return Slot.APPLY;
    }

    @Override
    public Optional<Component> of(PostingDetails posting) {
        if (posting.company() == null) {
            return Optional.empty();
        }
        Anchor apply = new Anchor(
                HiringNavigation.apply(posting.id()), com.vaadin.flow.i18n.I18NProvider.translate("job.apply"));
        apply.addClassNames("button-primary", "apply-button");
        apply.setAriaLabel(com.vaadin.flow.i18n.I18NProvider.translate("job.apply-to", posting.title()));
        return Optional.of(apply);
    }
}
