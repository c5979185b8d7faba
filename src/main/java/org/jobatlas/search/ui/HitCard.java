package org.jobatlas.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jobatlas.job.PostingSummary;
import org.jobatlas.job.ui.Facts;
import org.jobatlas.job.ui.FieldChip;
import org.jobatlas.job.ui.FieldWord;
import org.jobatlas.job.ui.Labels;
import org.jobatlas.search.JobHit;
import org.jobatlas.uikit.SafeHtml;

/** One job that was found, with the words that found it. */
final class HitCard extends ListItem {

    private static final long serialVersionUID = 1L;

    /**
     * A card in a list.
     *
     * @param address where its title leads
     */
    HitCard(JobHit hit, String address, Labels labels, Component save) {
        addClassName("hit-item");
        PostingSummary posting = hit.posting();
        getElement().setAttribute("data-job", posting.id().toString());
        Anchor link = new Anchor(address, SafeHtml.marked(hit.title()));
        H3 title = new H3(link);
        String headingId = "job-" + posting.id();
        title.setId(headingId);
        Div facts = new Div(
                Facts.of(posting).brief(getLocale(), hit.distanceKm()),
                new FieldWord(labels.taxonomy(), posting.field()));
        facts.addClassName("card-facts");
        Div text = text(hit);
        if (posting.language() != null) {
            title.getElement().setAttribute("lang", posting.language().code());
            text.getElement().setAttribute("lang", posting.language().code());
        }
        Div actions = new Div(save);
        actions.addClassName("card-actions");
        Article card = new Article(title, facts, text, actions);
        card.addClassName("hit-card");
        card.getElement().setAttribute("aria-labelledby", headingId);
        FieldChip.paint(card, labels.taxonomy(), posting.field());
        add(card);
    }

    private static Div text(JobHit hit) {
        List<String> fragments = hit.fragments();
        Div text = new Div(
                fragments.isEmpty()
                        ? new Span(hit.posting().snippet())
                        : SafeHtml.marked(String.join(" … ", fragments)));
        text.addClassName("hit-text");
        return text;
    }
}
