package org.jobatlas.job.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.jobatlas.job.PostingDetails;

/** What another room adds to the page of an open posting; every bean of this type is asked, in its order. */
public interface JobPart {

    /** Where it stands. */
    enum Slot {
        /** In place of the link to the employer's own page: the first that gives something takes it. */
        APPLY,
        /** Under the title, before the text: how it fits whoever looks. */
        FIT,
        /** Behind the text: where to go on. */
        MORE
    }

    Slot slot();

    /** Empty where there is nothing to add for whoever looks. Called under the lock of the page. */
    Optional<Component> of(PostingDetails posting);
}
