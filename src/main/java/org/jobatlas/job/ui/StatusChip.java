package org.jobatlas.job.ui;

import com.vaadin.flow.component.html.Span;
import org.jobatlas.job.PostingStatus;

/** Where a posting stands in its life, in a word and a colour. */
final class StatusChip extends Span {

    private static final long serialVersionUID = 1L;

    StatusChip(PostingStatus status) {
        addClassNames("chip", "status-chip", "status-" + PostingForm.key(status));
        setText(getTranslation("posting.status." + PostingForm.key(status)));
    }
}
