package org.jobatlas.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import org.jobatlas.job.PostingDetails;
import org.jobatlas.job.ui.Deadline;
import org.jobatlas.job.ui.Facts;
import org.jobatlas.job.ui.FieldWord;
import org.jobatlas.job.ui.JobNavigation;
import org.jobatlas.job.ui.JobSheets;
import org.jobatlas.job.ui.Labels;

/** One saved job: what it is, until when to apply, and the way to do so. */
final class SavedCard extends ListItem {

    private static final long serialVersionUID = 1L;

    SavedCard(PostingDetails posting, Labels labels, JobSheets sheets, Component save) {
        addClassNames("hit-item", "saved-item");
        Anchor link = JobNavigation.link(posting.id(), posting.title());
        H2 title = new H2(link);
        String headingId = "job-" + posting.id();
        title.setId(headingId);
        if (posting.language() != null) {
            title.getElement().setAttribute("lang", posting.language().code());
        }
        Div facts =
                new Div(Facts.of(posting).brief(getLocale(), null), new FieldWord(labels.taxonomy(), posting.field()));
        facts.addClassName("card-facts");
        Div ways = new Div(Deadline.of(posting, labels.clock(), getLocale()));
        sheets.apply(posting).ifPresent(ways::add);
        ways.add(save);
        ways.addClassName("saved-ways");
        Article card = new Article(title, facts, ways);
        card.addClassName("saved-card");
        card.getElement().setAttribute("aria-labelledby", headingId);
        add(card);
    }
}
