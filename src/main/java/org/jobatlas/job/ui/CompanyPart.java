package org.jobatlas.job.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.Optional;
import org.jobatlas.job.PostingDetails;
import org.jobatlas.job.ui.editor.RecruiterNavigation;
import org.jobatlas.uikit.Glyph;
import org.jobatlas.uikit.Printed;
import org.springframework.core.annotation.Order;

/** Links a posting to the page of its company. */
@org.springframework.stereotype.Component
@Order(10)
class CompanyPart implements JobPart {

    @Override
    public Slot slot() {
        return Slot.MORE;
    }

    @Override
    public Optional<Component> of(PostingDetails posting) {
        if (posting.company() == null || posting.employer() == null) {
            return Optional.empty();
        }
        Anchor link = new Anchor(RecruiterNavigation.company(posting.company()));
        link.add(new Glyph("building-2"));
        link.add(" " + link.getTranslation("posting.company.link", posting.employer()));
        link.addClassName("company-link");
        return Optional.of(Printed.press(link));
    }
}
