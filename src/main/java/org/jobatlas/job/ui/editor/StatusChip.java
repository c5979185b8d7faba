package org.jobatlas.job.ui.editor;

import com.vaadin.flow.component.html.Span;
import org.jobatlas.job.PostingStatus;

/** The state of a posting as a coloured word. */
final class StatusChip extends Span {

    private static final long serialVersionUID = 1L;

    StatusChip(PostingStatus status) {
        addClassNames("chip", "status-chip", "status-" + PostingForm.key(status));
        setText(getTranslation("posting.status." + PostingForm.key(status)));
    }
}
