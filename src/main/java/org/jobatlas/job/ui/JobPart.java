package org.jobatlas.job.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.jobatlas.job.PostingDetails;

/**
 * A component that another module adds to the page of an open posting; all beans of this type are asked, in their
 * order.
 */
public interface JobPart {

    /** The position on the page. */
    enum Slot {
        /** Instead of the link to the employer's page; the first component wins. */
        APPLY,
        /** Under the title, before the text: how it fits the viewer. */
        FIT,
        /** After the text: related links. */
        MORE
    }

    Slot slot();

    /** The component; empty where there is none for the viewer. Called with the page's session lock. */
    Optional<Component> of(PostingDetails posting);
}
