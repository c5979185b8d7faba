package org.jobatlas.job.ui;

import com.vaadin.flow.component.html.Anchor;
import org.jobatlas.job.PostingId;

/** Links and addresses of the page of a posting. */
public final class JobNavigation {

    private JobNavigation() {}

    /** Path of the page, without a leading slash. */
    public static String path(PostingId id) {
        return "jobs/" + id;
    }

    public static Anchor link(PostingId id, String text) {
        return new Anchor(path(id), text);
    }

    /** A link out of the portal that tells the other side nothing. */
    public static Anchor outward(String address, String text) {
        Anchor link = new Anchor(address, text);
        link.setTarget("_blank");
        link.getElement().setAttribute("rel", "noopener noreferrer nofollow");
        return link;
    }
}
