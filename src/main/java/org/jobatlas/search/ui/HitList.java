package org.jobatlas.search.ui;

import com.vaadin.flow.component.html.OrderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jobatlas.feedback.ImpressionListId;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.PostingSummary;
import org.jobatlas.job.ui.JobPane;
import org.jobatlas.job.ui.Labels;
import org.jobatlas.search.JobHit;
import org.jobatlas.uikit.Watched;
import org.jspecify.annotations.Nullable;

/** The hits of a page; each leads to its job beside the list, under an address that keeps the search. */
final class HitList extends OrderedList {

    private static final long serialVersionUID = 1L;

    private final transient Saving saving;
    private final transient Labels labels;
    private final Map<PostingId, HitCard> cards = new LinkedHashMap<>();

    HitList(Saving saving, Labels labels) {
        this.saving = saving;
        this.labels = labels;
        addClassName("hits");
        getElement().setAttribute("role", "list");
    }

    void show(List<JobHit> hits, String listAddress) {
        removeAll();
        cards.clear();
        List<PostingId> saved = saving.saved();
        String before = listAddress + (listAddress.contains("?") ? "&" : "?") + JobPane.PARAMETER + "=";
        for (JobHit hit : hits) {
            PostingSummary posting = hit.posting();
            HitCard card = new HitCard(
                    hit, before + posting.id(), labels, saving.button(posting.id(), posting.title(), saved));
            cards.put(posting.id(), card);
            add(card);
        }
    }

    /** Lets the page tell what was seen and opened of the list, whose first hit stands after some others. */
    void watch(ImpressionListId list, int before) {
        Watched.listOfLinks(this, list.toString());
        int rank = before;
        for (HitCard card : cards.values()) {
            Watched.item(card, ++rank);
        }
    }

    /** The best hit. */
    Optional<PostingId> first() {
        return cards.keySet().stream().findFirst();
    }

    /** Marks the card whose job stands beside the list. */
    void current(@Nullable PostingId posting) {
        cards.forEach((id, card) -> card.current(id.equals(posting)));
    }
}
