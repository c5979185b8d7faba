package org.jobatlas.recommendation.ui.resume;

import com.vaadin.flow.server.VaadinRequest;
import org.jobatlas.account.Network;
import org.jobatlas.recommendation.ui.MatchSession;

/**
 * Who drops a file, as far as fairness needs it.
 *
 * @param session a name made up for the session, which says nothing of it
 */
public record Visit(String session, String network) {

    /** The visit of whoever the page is being made for. */
    static Visit current(MatchSession session) {
        return new Visit(
                session.name(),
                Network.of(VaadinRequest.getCurrent().getRemoteAddr()).prefix());
    }
}
