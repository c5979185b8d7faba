package org.jobatlas.job.ui.editor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Supplier;
import org.jobatlas.account.TooManyRequestsException;
import org.jobatlas.job.PostingEdit;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.PostingReach;
import org.jobatlas.job.PostingReach.Change;
import org.jobatlas.job.PostingReach.Crowd;
import org.jobatlas.job.PostingReach.Preview;
import org.jobatlas.uikit.LeanButton;

/** How many people a posting would reach as it is written, counted when asked for. */
final class ReachPanel extends Section {

    private static final long serialVersionUID = 1L;

    private final transient PostingReach reach;
    private final transient Supplier<PostingId> posting;
    private final transient Supplier<PostingEdit> written;
    private final Div result = new Div();

    ReachPanel(PostingReach reach, Supplier<PostingId> posting, Supplier<PostingEdit> written) {
        this.reach = reach;
        this.posting = posting;
        this.written = written;
        addClassName("reach-panel");
        result.getElement().setAttribute("role", "status");
        Paragraph how = new Paragraph(getTranslation("posting.reach.how"));
        how.addClassName("soft");
        LeanButton count = new LeanButton(getTranslation("posting.reach.count"), this::count).withGlyph("users");
        add(new H2(getTranslation("posting.reach.title")), how, count, result);
    }

    private void count() {
        result.removeAll();
        PostingEdit edit = written.get();
        if (edit.title().isBlank()) {
            result.add(new Paragraph(getTranslation("posting.reach.untitled")));
            return;
        }
        try {
            show(reach.of(posting.get(), edit));
        } catch (TooManyRequestsException e) {
            result.add(new Paragraph(getTranslation("posting.reach.wait")));
        }
    }

    private void show(Preview preview) {
        Paragraph now = new Paragraph(getTranslation("posting.reach.now", words(preview.now())));
        now.addClassName("reach-now");
        result.add(now);
        if (!preview.complete()) {
            result.add(new Paragraph(getTranslation("posting.reach.partial")));
        }
        if (!preview.changes().isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("reach-changes");
            preview.changes().forEach(change -> list.add(item(change)));
            result.add(new Paragraph(getTranslation("posting.reach.changes")), list);
        }
    }

    private ListItem item(Change change) {
        Span what = new Span(getTranslation("posting.reach.change." + change.kind(), change.about()));
        Span then = new Span(change.then().map(this::words).orElseGet(() -> getTranslation("posting.reach.same")));
        then.addClassName("soft");
        return new ListItem(what, new Span(": "), then);
    }

    private String words(Crowd crowd) {
        return crowd.few()
                ? getTranslation("posting.reach.few")
                : getTranslation("posting.reach.about", Integer.toString(crowd.about()));
    }
}
