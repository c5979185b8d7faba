package org.jobatlas.recommendation.ui.why;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.jobatlas.job.PostingDetails;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.ui.JobPart;
import org.jobatlas.recommendation.JobFits;
import org.jobatlas.recommendation.Recommendation;
import org.jobatlas.recommendation.RecommendationList;
import org.jobatlas.recommendation.ui.MatchSession;
import org.jobatlas.recommendation.ui.Matcher;
import org.jobatlas.recommendation.ui.Reading;
import org.jobatlas.recommendation.ui.resume.Keeping;
import org.jobatlas.uikit.Glyph;
import org.jobatlas.uikit.PageNavigation;
import org.jobatlas.uikit.Printed;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;

/** Tells on the page of a job how it fits whoever looks: as in their list, or measured now. */
@org.springframework.stereotype.Component
@Order(10)
class FitPart implements JobPart {

    private final JobFits fits;
    private final Matcher matcher;
    private final Keeping keeping;
    private final Reasons reasons;
    private final ObjectProvider<MatchSession> sessions;

    FitPart(JobFits fits, Matcher matcher, Keeping keeping, Reasons reasons, ObjectProvider<MatchSession> sessions) {
        this.fits = fits;
        this.matcher = matcher;
        this.keeping = keeping;
        this.reasons = reasons;
        this.sessions = sessions;
    }

    @Override
    public Slot slot() {
        return Slot.FIT;
    }

    @Override
    public Optional<Component> of(PostingDetails posting) {
        MatchSession session = sessions.getObject();
        keeping.visit(session);
        if (session.reading() == null) {
            keeping.latest().ifPresent(session::start);
        }
        Reading reading = session.reading();
        if (reading == null) {
            return Optional.of(invitation());
        }
        Div frame = new Div();
        frame.addClassName("fit-frame");
        listed(session.list(), posting.id())
                .ifPresentOrElse(
                        item -> frame.add(new FitSection(item, reading.profile(), fits, reasons)),
                        () -> measure(posting.id(), session, reading, frame));
        return Optional.of(frame);
    }

    private static Optional<Recommendation> listed(
            @org.jspecify.annotations.Nullable RecommendationList list, PostingId posting) {
        return list == null
                ? Optional.empty()
                : list.items().stream()
                        .filter(item -> item.posting().id().equals(posting))
                        .findFirst();
    }

    private void measure(PostingId posting, MatchSession session, Reading reading, Div frame) {
        Paragraph waiting = new Paragraph(frame.getTranslation("fit.measuring"));
        waiting.addClassName("fit-waiting");
        frame.add(waiting);
        frame.getElement().setAttribute("aria-busy", "true");
        matcher.fit(UI.getCurrent(), session, posting, found -> {
            frame.getElement().removeAttribute("aria-busy");
            frame.removeAll();
            found.ifPresent(item -> frame.add(new FitSection(item, reading.profile(), fits, reasons)));
        });
    }

    private static Component invitation() {
        Div invitation = new Div();
        invitation.addClassName("fit-invitation");
        invitation.add(
                new Glyph("target"),
                new Paragraph(
                        new Span(invitation.getTranslation("fit.invite") + " "),
                        new Anchor(PageNavigation.FRONT, invitation.getTranslation("fit.invite.link"))));
        return Printed.press(invitation);
    }
}
