package org.jobatlas.recommendation.ui;

import com.vaadin.flow.component.html.OrderedList;
import java.util.HashMap;
import java.util.Map;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.ui.Labels;
import org.jobatlas.recommendation.Recommendation;
import org.jobatlas.recommendation.RecommendationList;

/** The cards in order; a card whose job stays in the list is kept with what was opened in it. */
final class MatchList extends OrderedList {

    private static final long serialVersionUID = 1L;

    private final transient Labels labels;
    private final transient CardActions actions;
    private final Map<PostingId, MatchCard> cards = new HashMap<>();

    MatchList(Labels labels, CardActions actions) {
        this.labels = labels;
        this.actions = actions;
        addClassName("match-list");
        getElement().setAttribute("role", "list");
    }

    void show(RecommendationList list) {
        removeAll();
        cards.keySet()
                .retainAll(
                        list.items().stream().map(item -> item.posting().id()).toList());
        for (Recommendation item : list.items()) {
            MatchCard card = cards.computeIfAbsent(item.posting().id(), id -> new MatchCard(labels, actions));
            card.show(item);
            add(card);
        }
    }

    /** Waits for the next list. */
    void busy(boolean busy) {
        getElement().setAttribute("aria-busy", Boolean.toString(busy));
        setClassName("busy", busy);
    }

    /** Lets the card of a dismissed job shrink until the next list comes. */
    void collapse(PostingId posting) {
        MatchCard card = cards.get(posting);
        if (card != null) {
            card.addClassName("leaving");
        }
    }
}
