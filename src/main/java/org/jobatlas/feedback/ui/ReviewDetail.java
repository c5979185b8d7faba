package org.jobatlas.feedback.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jobatlas.feedback.FeedbackReview;
import org.jobatlas.feedback.LoggedList;
import org.jobatlas.feedback.Reason;
import org.jobatlas.feedback.ReviewedAnswer;
import org.jobatlas.feedback.Sign;
import org.jobatlas.job.PostingCatalogue;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.ui.JobNavigation;
import org.jobatlas.job.ui.Labels;

/** One answer with the data for reviewing it: the list as shown, and fields of work instead of a person. */
final class ReviewDetail extends Section {

    /** Path of list downloads. */
    private static final String PACKS = "admin/lists/";

    private static final long serialVersionUID = 1L;

    private final transient FeedbackReview review;
    private final transient PostingCatalogue postings;
    private final transient Labels labels;

    ReviewDetail(FeedbackReview review, PostingCatalogue postings, Labels labels) {
        this.review = review;
        this.postings = postings;
        this.labels = labels;
        addClassName("review-detail");
        setAriaLabel(getTranslation("feedback.review.detail"));
    }

    void show(ReviewedAnswer answer) {
        removeAll();
        Optional<LoggedList> list = review.list(answer.position().list());
        add(new H2(ReviewWords.answer(answer)), facts(answer, list));
        answer.signs().stream().sorted().forEach(sign -> add(why(sign)));
        Reason reason = answer.reason();
        if (reason != null && !reason.teachesTaste()) {
            add(toThePosting(answer, reason));
        }
        list.ifPresent(shown -> add(new H3(getTranslation("feedback.review.list")), shown(shown, answer)));
        Anchor pack = new Anchor(PACKS + answer.position().list() + ".zip", getTranslation("feedback.review.pack"));
        pack.setRouterIgnore(true);
        pack.getElement().setAttribute("download", true);
        add(pack);
    }

    private Component facts(ReviewedAnswer answer, Optional<LoggedList> list) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("review-facts");
        PostingId posting = answer.position().posting();
        fact(
                facts,
                "job",
                answer.title() == null
                        ? new Span(getTranslation("feedback.review.gone"))
                        : JobNavigation.link(posting, answer.title()));
        text(facts, "company", answer.employer());
        text(facts, "person", answer.person());
        list.ifPresent(shown -> {
            text(facts, "fields", fields(shown));
            text(facts, "surface", ReviewWords.of(shown.surface()));
            text(
                    facts,
                    "dial",
                    shown.origin().dial() == null
                            ? null
                            : String.format(getLocale(), "%.2f", shown.origin().dial()));
        });
        text(
                facts,
                "rank",
                answer.position().rank() == null
                        ? null
                        : answer.position().rank().toString());
        text(facts, "model", answer.model());
        text(facts, "judged", answer.judgement().reason());
        return facts;
    }

    private String fields(LoggedList list) {
        return list.origin().fields().stream()
                .map(field -> labels.field(field, getLocale()))
                .collect(Collectors.joining(", "));
    }

    private void text(DescriptionList facts, String key, @org.jspecify.annotations.Nullable String value) {
        if (value != null && !value.isEmpty()) {
            fact(facts, key, new Span(value));
        }
    }

    private void fact(DescriptionList facts, String key, Component value) {
        facts.add(
                new DescriptionList.Term(getTranslation("feedback.review.fact." + key)),
                new DescriptionList.Description(value));
    }

    private Component why(Sign sign) {
        Paragraph why = new Paragraph(getTranslation(ReviewWords.key(sign) + ".why"));
        why.addClassName("review-note");
        return why;
    }

    /** Facts about a posting are handled on its page, and never used for training. */
    private Component toThePosting(ReviewedAnswer answer, Reason reason) {
        Div note = new Div(new Paragraph(getTranslation("feedback.review.posting." + ReviewWords.lower(reason))));
        note.addClassName("review-note");
        if (reason == Reason.EXPIRED) {
            Button close = new Button(getTranslation("feedback.review.close"));
            close.addClickListener(event -> {
                postings.close(answer.position().posting());
                close.setText(getTranslation("feedback.review.closed"));
                close.setEnabled(false);
            });
            note.add(close);
        }
        return note;
    }

    private Component shown(LoggedList list, ReviewedAnswer answer) {
        OrderedList items = new OrderedList();
        items.addClassName("review-shown");
        items.getElement().setAttribute("role", "list").setAttribute("tabindex", "0");
        Map<Integer, String> done = list.answers().stream()
                .filter(other -> other.rank() != null)
                .collect(Collectors.groupingBy(
                        LoggedList.Interaction::rank,
                        Collectors.mapping(other -> ReviewWords.of(other.kind()), Collectors.joining(", "))));
        for (LoggedList.Item item : list.items()) {
            PostingId id = new PostingId(item.posting());
            String title =
                    postings.find(id).map(posting -> posting.title()).orElse(getTranslation("feedback.review.gone"));
            ListItem line = new ListItem(
                    new Span(Integer.toString(item.rank())),
                    new Span(title),
                    new Span(done.getOrDefault(item.rank(), String.format(getLocale(), "%.1f", item.score()))));
            line.setClassName("judged", id.equals(answer.position().posting()));
            items.add(line);
        }
        return items;
    }
}
