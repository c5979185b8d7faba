package org.jobatlas.recommendation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.jobatlas.job.PostingSummary;
import org.jobatlas.job.ui.Facts;
import org.jobatlas.job.ui.FieldChip;
import org.jobatlas.job.ui.JobNavigation;
import org.jobatlas.job.ui.Labels;
import org.jobatlas.job.ui.SaveButton;
import org.jobatlas.recommendation.Band;
import org.jobatlas.recommendation.Recommendation;
import org.jobatlas.uikit.Bars;
import org.jobatlas.uikit.Glyph;

/** One recommended job with its reason and the answers a person can give. */
final class MatchCard extends ListItem {

    private static final long serialVersionUID = 1L;

    private final transient Labels labels;
    private final transient CardActions actions;
    private boolean whyShown;

    MatchCard(Labels labels, CardActions actions) {
        this.labels = labels;
        this.actions = actions;
        addClassName("match-item");
    }

    /** Shows the recommendation; an opened explanation stays open. */
    void show(Recommendation recommendation) {
        removeAll();
        PostingSummary posting = recommendation.posting();
        CardActions.State state = actions.state(posting);
        Article card = new Article();
        card.addClassName("match-card");
        String headingId = "job-" + posting.id();
        card.getElement().setAttribute("aria-labelledby", headingId);
        FieldChip.paint(card, labels.taxonomy(), posting.field());
        Paragraph reason = new Paragraph(Reasons.sentence(recommendation, labels, getLocale()));
        reason.addClassName("match-reason");
        Div facts = new Div(
                new FieldChip(labels.taxonomy(), posting.field()),
                Facts.of(posting).terms(getLocale(), labels.clock()));
        facts.addClassName("match-facts");
        Div why = new Div();
        card.add(
                heading(recommendation, headingId),
                score(recommendation),
                Facts.of(posting).where(getLocale()));
        card.add(facts, reason);
        GateTexts.warnings(recommendation.fit(), getLocale()).ifPresent(card::add);
        card.add(bottom(recommendation, why, state), why);
        add(card);
    }

    private Component heading(Recommendation recommendation, String id) {
        PostingSummary posting = recommendation.posting();
        Span rank = new Span(Integer.toString(recommendation.rank()));
        rank.addClassName("match-rank");
        rank.getElement().setAttribute("aria-hidden", "true");
        Anchor link = JobNavigation.link(posting.id(), posting.title());
        link.getElement().addEventListener("click", e -> actions.opened(posting));
        H2 title = new H2(link);
        title.setId(id);
        if (posting.language() != null) {
            title.getElement().setAttribute("lang", posting.language().code());
        }
        Div heading = new Div(rank, title);
        heading.addClassName("match-heading");
        return heading;
    }

    private Component score(Recommendation recommendation) {
        Band band = recommendation.band();
        Span name = new Span(getTranslation("match.band." + band.name()));
        name.addClassNames(
                "band", "band-" + band.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        Div score = new Div(name, Bars.stacked(PartTexts.segments(recommendation.explanation())));
        score.addClassName("match-score");
        return score;
    }

    private Component bottom(Recommendation recommendation, Div why, CardActions.State state) {
        Div bottom = new Div(whyButton(recommendation, why));
        bottom.addClassName("match-bottom");
        bottom.add(new AnswerButtons(recommendation.posting(), state, actions));
        PostingSummary posting = recommendation.posting();
        bottom.add(new SaveButton(state.canSave(), state.saved(), value -> actions.saved(posting, value)));
        if (state.applyUrl() != null) {
            bottom.add(apply(state.applyUrl(), posting));
        }
        return bottom;
    }

    /** Out of the portal, or to the form within it, where it counts once it is sent. */
    private Anchor apply(String address, PostingSummary posting) {
        boolean outside = address.contains("://");
        Anchor apply = outside
                ? JobNavigation.outward(address, getTranslation("job.apply"))
                : new Anchor(address, getTranslation("job.apply"));
        apply.addClassNames("apply-link");
        if (outside) {
            apply.add(new Glyph("external-link"));
            apply.getElement().addEventListener("click", e -> actions.applied(posting));
        }
        return apply;
    }

    private Component whyButton(Recommendation recommendation, Div why) {
        Glyph arrow = new Glyph("chevron-down");
        Button button = new Button(getTranslation("match.why"), arrow);
        button.setIconAfterText(true);
        button.addClassNames("why-button");
        button.addClickListener(e -> {
            whyShown = !whyShown;
            showWhy(recommendation, why, button);
        });
        showWhy(recommendation, why, button);
        return button;
    }

    private void showWhy(Recommendation recommendation, Div why, Button button) {
        why.removeAll();
        if (whyShown) {
            why.add(new WhyPanel(recommendation, labels));
        }
        button.getElement().setAttribute("aria-expanded", Boolean.toString(whyShown));
    }
}
