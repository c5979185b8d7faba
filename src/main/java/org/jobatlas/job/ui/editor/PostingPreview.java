package org.jobatlas.job.ui.editor;

import com.vaadin.flow.component.html.Div;
import org.jobatlas.job.PostingDetails;
import org.jobatlas.job.PostingEdit;
import org.jobatlas.job.PostingStatus;
import org.jobatlas.job.ui.JobSheet;
import org.jobatlas.job.ui.JobSheets;
import org.jobatlas.job.ui.JobVisit;
import org.jobatlas.uikit.Printed;

/** A posting as seekers will read it; nothing in it can be pressed. Only the browser keeps it: the fields have all of it. */
final class PostingPreview extends Div {

    private static final long serialVersionUID = 1L;

    private final transient JobSheets sheets;

    PostingPreview(JobSheets sheets) {
        this.sheets = sheets;
        addClassName("posting-preview");
        getElement().setAttribute("inert", true);
    }

    /**
     * Shows it.
     *
     * @param stored as it was saved, with what was read from its text
     * @param dirty whether more was typed since
     */
    void show(PostingDetails stored, PostingEdit edit, boolean dirty) {
        JobSheet sheet = new JobSheet(
                new PostingDetails(
                        stored.id(),
                        PostingStatus.PUBLISHED,
                        stored.source(),
                        stored.company(),
                        dirty ? edit.facts() : stored.facts(),
                        dirty ? edit.description() : stored.description(),
                        stored.publishedAt(),
                        edit.expiresAt(),
                        edit.applyUrl()),
                false,
                sheets,
                JobVisit.UNNOTED);
        getElement().executeJs("this.innerHTML = $0", Printed.html(sheet));
    }
}
