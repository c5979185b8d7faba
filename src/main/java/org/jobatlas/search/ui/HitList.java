package org.jobatlas.search.ui;

import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.dom.DomEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jobatlas.feedback.ImpressionListId;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.PostingSummary;
import org.jobatlas.job.ui.JobPane;
import org.jobatlas.job.ui.Labels;
import org.jobatlas.job.ui.SaveButton;
import org.jobatlas.search.JobHit;
import org.jobatlas.uikit.Printed;
import org.jobatlas.uikit.Watched;
import org.jspecify.annotations.Nullable;

/**
 * The hits of a page; each leads to its job beside the list, under an address that keeps the search. The list is printed, and listens
 * to its save buttons as one.
 */
final class HitList extends OrderedList {

    private static final long serialVersionUID = 1L;
    private static final String SAVED = "event.target.closest('.save-button')?.closest('[data-job]')?.dataset.job";
    private static final String SHOW_SAVED = """
        const button = this.querySelector(`[data-job="${$0}"] .save-button`);
        const now = document.createRange().createContextualFragment($1).firstElementChild;
        button.replaceChildren(...now.childNodes);
        ['aria-label', 'aria-pressed'].forEach((name) => button.setAttribute(name, now.getAttribute(name)))\
        """;
    private static final String SHOW_CURRENT = """
        for (const item of this.children) {
          const current = item.dataset.job === $0;
          item.classList.toggle('current', current);
          const link = item.querySelector('h3 a');
          current ? link.setAttribute('aria-current', 'true') : link.removeAttribute('aria-current');
        }\
        """;

    private final transient Saving saving;
    private final transient Labels labels;
    private final Map<PostingId, String> titles = new LinkedHashMap<>();

    HitList(Saving saving, Labels labels) {
        this.saving = saving;
        this.labels = labels;
        addClassName("hits");
        getElement().setAttribute("role", "list");
        getElement().addEventListener("click", this::save).addEventData(SAVED).setFilter("!!" + SAVED);
    }

    /**
     * Shows a page of hits.
     *
     * @param before how many stand before the first
     */
    void show(List<JobHit> hits, String listAddress, int before) {
        titles.clear();
        List<PostingId> saved = saving.saved();
        String address = listAddress + (listAddress.contains("?") ? "&" : "?") + JobPane.PARAMETER + "=";
        HitCard[] cards = new HitCard[hits.size()];
        for (int i = 0; i < cards.length; i++) {
            PostingSummary posting = hits.get(i).posting();
            titles.put(posting.id(), posting.title());
            SaveButton save = saving.button(posting.id(), posting.title(), saved);
            cards[i] = new HitCard(hits.get(i), address + posting.id(), labels, save);
            Watched.item(cards[i], before + i + 1);
        }
        Printed.into(this, cards);
    }

    /** Lets the page tell what was seen and opened of the list. */
    void watch(ImpressionListId list) {
        Watched.listOfLinks(this, list.toString());
    }

    /** The best hit. */
    Optional<PostingId> first() {
        return titles.keySet().stream().findFirst();
    }

    /** Marks the card whose job stands beside the list. */
    void current(@Nullable PostingId posting) {
        getElement().executeJs(SHOW_CURRENT, posting == null ? "" : posting.toString());
    }

    private void save(DomEvent pressed) {
        String job = pressed.getEventData().path(SAVED).asString();
        titles.keySet().stream()
                .filter(posting -> posting.toString().equals(job))
                .findFirst()
                .ifPresent(this::save);
    }

    private void save(PostingId posting) {
        SaveButton button = saving.button(posting, titles.getOrDefault(posting, ""), saving.saved());
        button.toggle();
        getElement().executeJs(SHOW_SAVED, posting.toString(), Printed.html(button));
    }
}
