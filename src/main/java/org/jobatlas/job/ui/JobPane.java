package org.jobatlas.job.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.jobatlas.job.PostingDetails;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.PostingStatus;
import org.jobatlas.uikit.EmptyState;
import org.jobatlas.uikit.Glyph;
import org.jobatlas.uikit.PageNavigation;
import org.jobatlas.uikit.Printed;
import org.jspecify.annotations.Nullable;

/**
 * The job next to its list; on narrow screens it replaces the list and has a link back. The query parameter {@link
 * #PARAMETER} contains its id.
 */
public final class JobPane extends Section {

    /** Of the address of a list that has a job open. */
    public static final String PARAMETER = "job";

    private static final long serialVersionUID = 1L;

    private final transient JobSheets sheets;
    private final transient JobVisit visit;
    private final Anchor back = Printed.press(
            new Anchor(PageNavigation.FRONT, new Glyph("arrow-left"), new Span(getTranslation("job.back-to-list"))));
    private @Nullable PostingId shown;
    private String title = "";

    public JobPane(JobSheets sheets, JobVisit visit) {
        this.sheets = sheets;
        this.visit = visit;
        addClassName("job-pane");
        getElement().setAttribute("aria-label", getTranslation("job.pane"));
        back.addClassName("back-to-list");
        add(back);
    }

    /** The job of an address; anything may stand there. */
    public static Optional<PostingId> in(com.vaadin.flow.router.Location location) {
        return location.getQueryParameters().getSingleParameter(PARAMETER).flatMap(JobAddress::parse);
    }

    /** Shows the job; what is shown already stays as it is unless it may have changed. */
    public void show(PostingId posting, String listAddress, boolean changed) {
        back.setHref(listAddress);
        setVisible(true);
        if (posting.equals(shown) && !changed) {
            return;
        }
        boolean another = !posting.equals(shown);
        Optional<PostingDetails> details = sheets.find(posting);
        clear();
        shown = posting;
        title = details.map(PostingDetails::title).orElse("");
        if (details.filter(found -> found.status() == PostingStatus.PUBLISHED).isPresent()) {
            add(new JobSheet(details.get(), false, sheets, visit));
        } else {
            add(EmptyState.section(
                    "calendar", getTranslation("job.closed.title"), getTranslation("job.closed.text", title)));
        }
        if (another) {
            getElement().executeJs("this.scrollTop = 0");
        }
    }

    /** Nothing to show, so nothing stands beside the list. */
    public void hide() {
        clear();
        setVisible(false);
    }

    /** Of what is shown; empty where nothing is. */
    public String title() {
        return title;
    }

    /** What is shown. */
    public Optional<PostingId> shown() {
        return Optional.ofNullable(shown);
    }

    private void clear() {
        getChildren().filter(child -> child != back).toList().forEach(this::remove);
        shown = null;
        title = "";
    }
}
