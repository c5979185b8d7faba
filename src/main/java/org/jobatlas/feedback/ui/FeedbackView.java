package org.jobatlas.feedback.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jobatlas.feedback.FeedbackReview;
import org.jobatlas.feedback.FeedbackReview.Decided;
import org.jobatlas.feedback.ReviewFilter;
import org.jobatlas.feedback.ReviewedAnswer;
import org.jobatlas.job.PostingCatalogue;
import org.jobatlas.job.ui.Labels;
import org.jobatlas.uikit.Dates;
import org.jobatlas.uikit.EmptyState;
import org.jobatlas.uikit.PageNavigation;
import org.jobatlas.uikit.Toast;

/** The review queue of answers, with signs of abuse and the list of each answer. */
@Route("admin/feedback")
@Menu(title = "feedback.review.title", order = 30, icon = "thumbs-up")
@RolesAllowed("ADMINISTRATOR")
class FeedbackView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    static final int AT_ONCE = 50;
    private static final long serialVersionUID = 1L;

    private final transient FeedbackReview review;
    private final transient Labels labels;
    private final transient Clock clock;
    private final Div filters = new Div();
    private final Div ofAll = new Div();
    private final UnorderedList rows = new UnorderedList();
    private final Span count = new Span();
    private final Div nothing = new Div();
    private final Button more;
    private final Div keys = new ReviewKeys();
    private final ReviewDecision decision;
    private final ReviewDetail detail;
    private ReviewAddress address = ReviewAddress.of(QueryParameters.empty());
    private Instant shownAt = Instant.EPOCH;
    private int current = -1;
    private String filtered = "";

    FeedbackView(FeedbackReview review, PostingCatalogue postings, Labels labels, Clock clock) {
        this.review = review;
        this.labels = labels;
        this.clock = clock;
        addClassName("admin-page");
        decision = new ReviewDecision(this::accept, this::reject);
        detail = new ReviewDetail(review, postings, labels);
        more = new Button(getTranslation("feedback.review.more"), event -> showMore());
        rows.addClassName("review-rows");
        rows.getElement()
                .setAttribute("role", "listbox")
                .setAttribute("aria-multiselectable", "true")
                .setAttribute("aria-label", getTranslation("feedback.review.title"));
        count.addClassName("review-count");
        count.getElement().setAttribute("role", "status");
        Div bar = new Div(count, ofAll);
        bar.addClassName("review-bar");
        ofAll.addClassName("review-of-all");
        ofAll.add(
                new Button(getTranslation("feedback.review.choose-all"), event -> chooseAll()),
                new Button(getTranslation("feedback.review.all-accept"), event -> acceptAll()));
        Div columns = new Div(new Div(bar, decision, rows, nothing, more), detail);
        columns.addClassName("review-columns");
        add(head(), filters, columns);
        listenForKeys();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        address = ReviewAddress.of(event.getLocation().getQueryParameters());
        filters.removeAll();
        ReviewFilters shown = new ReviewFilters(address, review.choices(), labels, (name, next) -> {
            filtered = name;
            UI.getCurrentOrThrow().navigate(FeedbackView.class, next.parameters());
        });
        filters.add(shown);
        shown.focus(filtered);
        filtered = "";
        showAnew();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("feedback.review.title") + " · Jobatlas";
    }

    private Div head() {
        Paragraph lead = new Paragraph(getTranslation("feedback.review.lead"));
        lead.addClassName("page-lead");
        Div links = new Div(
                new Anchor(PageNavigation.FEEDBACK_NUMBERS, getTranslation("feedback.numbers.title")),
                new Button(getTranslation("feedback.review.keys"), event -> keys.setVisible(!keys.isVisible())));
        links.addClassName("admin-links");
        Div head = new Div(new Div(new H1(getTranslation("feedback.review.title")), lead), links, keys);
        head.addClassName("admin-head");
        return head;
    }

    private ReviewFilter filter() {
        return address.filter(Dates.readersZone());
    }

    private void showAnew() {
        shownAt = clock.instant();
        rows.removeAll();
        current = -1;
        long total = review.count(filter());
        count.setText(getTranslation("feedback.review.count", total));
        nothing.removeAll();
        if (total == 0) {
            nothing.add(EmptyState.section(
                    "check", getTranslation("feedback.review.empty"), getTranslation("feedback.review.empty.text")));
        }
        detail.setVisible(total > 0);
        decision.setVisible(total > 0);
        ofAll.setVisible(total > 0);
        rows.setVisible(total > 0);
        showMore();
        go(0);
    }

    private void showMore() {
        List<ReviewedAnswer> page = review.find(filter(), rows.getComponentCount(), AT_ONCE);
        page.forEach(answer -> {
            ReviewRow row = new ReviewRow(answer, labels);
            row.addClickListener(event -> {
                boolean ticks = event.isCtrlKey() || event.isMetaKey() || rows.indexOf(row) == current;
                go(rows.indexOf(row));
                if (ticks) {
                    row.choose(!row.isChosen());
                }
            });
            rows.add(row);
        });
        more.setVisible(page.size() == AT_ONCE);
    }

    private void listenForKeys() {
        key(Key.KEY_J, () -> step(1));
        key(Key.KEY_K, () -> step(-1));
        key(Key.ARROW_DOWN, () -> step(1));
        key(Key.ARROW_UP, () -> step(-1));
        key(Key.KEY_A, this::accept);
        key(Key.KEY_R, decision::askReason);
        key(Key.KEY_X, () -> shown().ifPresent(row -> row.choose(!row.isChosen())));
        Shortcuts.addShortcutListener(rows, () -> keys.setVisible(!keys.isVisible()), Key.of("?"))
                .listenOn(rows);
    }

    private void key(Key key, Runnable work) {
        Shortcuts.addShortcutListener(rows, work::run, key).listenOn(rows);
    }

    private java.util.Optional<ReviewRow> shown() {
        return current < 0 || current >= rows.getComponentCount()
                ? java.util.Optional.empty()
                : java.util.Optional.of((ReviewRow) rows.getComponentAt(current));
    }

    private void step(int by) {
        if (current + by >= rows.getComponentCount() && more.isVisible()) {
            showMore();
        }
        go(current + by);
        shown().ifPresent(row -> row.getElement().executeJs("this.focus()"));
    }

    private void go(int to) {
        if (to < 0 || to >= rows.getComponentCount()) {
            return;
        }
        shown().ifPresent(row -> row.current(false));
        current = to;
        shown().ifPresent(row -> {
            row.current(true);
            detail.show(row.answer());
        });
    }

    private void chooseAll() {
        rows.getChildren().forEach(row -> ((ReviewRow) row).choose(true));
    }

    /** The selected answers, or else the displayed one. */
    private List<UUID> chosen() {
        List<UUID> chosen = new ArrayList<>(rows.getChildren()
                .map(row -> (ReviewRow) row)
                .filter(ReviewRow::isChosen)
                .map(row -> row.answer().id())
                .toList());
        if (chosen.isEmpty()) {
            shown().ifPresent(row -> chosen.add(row.answer().id()));
        }
        return chosen;
    }

    private void accept() {
        decided("feedback.review.accepted", review.accept(chosen()));
    }

    private void acceptAll() {
        decided("feedback.review.accepted", review.acceptWaiting(filter(), shownAt));
    }

    private void reject(String reason) {
        decided("feedback.review.rejected", review.reject(chosen(), reason));
    }

    private void decided(String sentence, Decided decided) {
        int place = current;
        showAnew();
        focus(place);
        Toast.undoable(getTranslation(sentence, decided.count()), getTranslation("feedback.review.undo"), () -> {
            review.reopen(decided.waited());
            showAnew();
            focus(place);
        });
    }

    private void focus(int place) {
        go(Math.min(place, rows.getComponentCount() - 1));
        shown().ifPresent(row -> row.getElement().executeJs("this.focus()"));
    }
}
