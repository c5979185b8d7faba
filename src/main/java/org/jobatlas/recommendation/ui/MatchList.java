package org.jobatlas.recommendation.ui;

import com.vaadin.flow.component.html.OrderedList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.ui.Labels;
import org.jobatlas.recommendation.Recommendation;
import org.jobatlas.recommendation.RecommendationList;
import org.jobatlas.uikit.Watched;
import org.jspecify.annotations.Nullable;

/** The cards in order; a card whose job stays in the list is kept with what was opened in it. */
final class MatchList extends OrderedList {

    private static final long serialVersionUID = 1L;

    private final transient Labels labels;
    private final transient CardActions actions;
    private final Map<PostingId, MatchCard> cards = new HashMap<>();

    /** Where a job is leaving the list, so that whoever goes by keyboard goes on there; -1 where none is. */
    private int leaving = -1;

    MatchList(Labels labels, CardActions actions) {
        this.labels = labels;
        this.actions = actions;
        addClassName("match-list");
        getElement().setAttribute("role", "list");
    }

    /**
     * The next list.
     *
     * @param reasons the sentence of each card
     */
    void show(RecommendationList list, List<String> reasons) {
        removeAll();
        Watched.list(this, list.id().toString());
        cards.keySet()
                .retainAll(
                        list.items().stream().map(item -> item.posting().id()).toList());
        boolean oneField = list.items().stream()
                        .map(item -> String.valueOf(item.posting().field()))
                        .distinct()
                        .count()
                <= 1;
        setClassName("one-field", oneField);
        boolean nextDoor = false;
        for (int i = 0; i < list.items().size(); i++) {
            Recommendation item = list.items().get(i);
            MatchCard card = cards.computeIfAbsent(item.posting().id(), id -> new MatchCard(labels, actions));
            card.removeClassName("leaving");
            card.show(item, reasons.get(i));
            if (item.fit().nextDoor() && !nextDoor) {
                card.headNextDoor();
                nextDoor = true;
            }
            Watched.item(card, item.rank());
            add(card);
        }
        if (leaving >= 0 && getComponentCount() > 0) {
            ((MatchCard) getComponentAt(Math.min(leaving, getComponentCount() - 1))).focusTitle();
        }
        leaving = -1;
    }

    /** Marks the card whose job stands beside the list. */
    void current(@Nullable PostingId posting) {
        cards.forEach((id, card) -> card.current(id.equals(posting)));
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
            leaving = indexOf(card);
        }
    }
}
