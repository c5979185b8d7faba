package org.jobatlas.search.ui;

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
import org.jobatlas.job.ui.JobNavigation;
import org.jobatlas.job.ui.Labels;
import org.jobatlas.job.ui.SaveButton;
import org.jobatlas.search.JobHit;
import org.jobatlas.uikit.SafeHtml;

/** One job that was found, with the words that found it. */
final class HitCard extends ListItem {

    private static final long serialVersionUID = 1L;

    HitCard(JobHit hit, Labels labels, SaveButton save) {
        addClassName("hit-item");
        PostingSummary posting = hit.posting();
        Anchor link = new Anchor(JobNavigation.path(posting.id()), SafeHtml.marked(hit.title()));
        H3 title = new H3(link);
        String headingId = "job-" + posting.id();
        title.setId(headingId);
        Facts facts = Facts.of(posting);
        Div terms =
                new Div(new FieldChip(labels.taxonomy(), posting.field()), facts.terms(getLocale(), labels.clock()));
        terms.addClassName("match-facts");
        if (hit.distanceKm() != null) {
            Span distance = new Span(getTranslation("search.distance", Math.round(hit.distanceKm())));
            distance.addClassName("hit-distance");
            terms.add(distance);
        }
        Div text = text(hit);
        if (posting.language() != null) {
            title.getElement().setAttribute("lang", posting.language().code());
            text.getElement().setAttribute("lang", posting.language().code());
        }
        Div head = new Div(title, save);
        head.addClassName("hit-head");
        Article card = new Article(head, facts.where(getLocale()), terms, text);
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
