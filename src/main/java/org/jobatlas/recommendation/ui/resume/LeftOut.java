package org.jobatlas.recommendation.ui.resume;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jobatlas.job.PostingDetails;
import org.jobatlas.job.ui.JobNavigation;
import org.jobatlas.recommendation.ui.MatchSession;
import org.jobatlas.uikit.Chip;
import org.jobatlas.uikit.Glyph;

/** Jobs and companies that a seeker took out of the lists, each with a way back; nothing where there are none. */
final class LeftOut extends Section {

    private static final long serialVersionUID = 1L;

    private final transient LeavingOut leavingOut;
    private final transient MatchSession session;

    LeftOut(LeavingOut leavingOut, MatchSession session) {
        this.leavingOut = leavingOut;
        this.session = session;
        addClassName("left-out");
        show();
    }

    private void show() {
        removeAll();
        List<PostingDetails> postings = leavingOut.postings();
        List<String> employers = leavingOut.employers();
        setVisible(!postings.isEmpty() || !employers.isEmpty());
        add(new H2(getTranslation("left-out.title")), new Paragraph(getTranslation("left-out.how")));
        if (!employers.isEmpty()) {
            add(new H3(getTranslation("left-out.companies")), companies(employers));
        }
        if (!postings.isEmpty()) {
            add(new H3(getTranslation("left-out.jobs")), jobs(postings));
        }
    }

    private Component companies(List<String> employers) {
        Div chips = new Div();
        chips.addClassName("chips");
        employers.forEach(employer ->
                chips.add(new Chip(employer).removable(getTranslation("left-out.unblock", employer), () -> {
                    leavingOut.unblock(employer);
                    session.block(employer, false);
                    show();
                })));
        return chips;
    }

    private Component jobs(List<PostingDetails> postings) {
        UnorderedList list = new UnorderedList();
        list.addClassName("left-out-jobs");
        list.getElement().setAttribute("role", "list");
        postings.forEach(posting -> list.add(job(posting)));
        return list;
    }

    private ListItem job(PostingDetails posting) {
        Button back = new Button(getTranslation("left-out.back"), new Glyph("undo-2"), e -> {
            leavingOut.bringBack(posting.id());
            session.exclude(posting.id(), false);
            show();
        });
        back.addClassName("quiet");
        back.setAriaLabel(getTranslation("left-out.back-of", posting.title()));
        Span words = new Span(JobNavigation.link(posting.id(), posting.title()));
        if (posting.employer() != null) {
            Span employer = new Span(posting.employer());
            employer.addClassName("left-out-employer");
            words.add(employer);
        }
        return new ListItem(words, back);
    }
}
