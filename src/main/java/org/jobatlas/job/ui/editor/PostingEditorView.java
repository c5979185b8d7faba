package org.jobatlas.job.ui.editor;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jobatlas.job.EditedMeanwhileException;
import org.jobatlas.job.PostingEdit;
import org.jobatlas.job.PostingFinding;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.PostingStatus;
import org.jobatlas.job.PostingStepException;
import org.jobatlas.job.WrittenPosting;
import org.jobatlas.job.ui.JobAddress;
import org.jobatlas.job.ui.JobNavigation;
import org.jobatlas.job.ui.JobSheets;
import org.jobatlas.place.Gazetteer;
import org.jobatlas.uikit.Dates;
import org.jobatlas.uikit.LeanButton;
import org.jobatlas.uikit.RichText;
import org.jobatlas.uikit.Toast;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** Where a posting is written: fields, what they cost, and how seekers will see it. A draft is saved by itself. */
@Route("recruiter/postings/:id")
@RolesAllowed("RECRUITER")
@StyleSheet("styles/recruiter.css")
@Uses(RichText.class)
class PostingEditorView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient PostingServices desk;
    private final transient JobSheets sheets;
    private final transient Gazetteer gazetteer;
    private final PostingPreview preview;
    private final H1 heading = new H1();
    private final Span state = new Span();
    private final Div status = new Div();
    private @Nullable Fields fields;
    private transient @Nullable WrittenPosting posting;
    private boolean dirty;

    PostingEditorView(PostingServices desk, JobSheets sheets, Gazetteer gazetteer) {
        this.desk = desk;
        this.sheets = sheets;
        this.gazetteer = gazetteer;
        addClassName("editor-page");
        state.addClassName("save-state");
        state.getElement().setAttribute("role", "status");
        status.addClassName("editor-status");
        preview = new PostingPreview(sheets);
    }

    /** What is built once it is known that the posting may be edited by whoever asks. */
    private record Fields(PostingForm form, FindingList findings, PostingSteps steps, LeanButton save) {}

    private Fields build() {
        LeanButton save = new LeanButton(getTranslation("posting.save"), this::save).styled("button-primary");
        PostingForm form = new PostingForm(sheets.labels(), gazetteer, this::changed);
        Fields built = new Fields(
                form,
                new FindingList(this::mend, form::focus),
                new PostingSteps(desk, sheets.labels().clock(), this::reload),
                save);
        Details shown = new Details(getTranslation("posting.preview"), preview);
        shown.setOpened(true);
        shown.addClassName("preview-box");
        Aside aside = new Aside(built.findings());
        desk.reach()
                .ifPresent(reach -> aside.add(new ReachPanel(
                        reach, () -> current().id(), () -> fields().form().edit())));
        Div columns = new Div(built.form(), aside);
        columns.addClassName("editor-columns");
        removeAll();
        add(head(built), columns, shown);
        return built;
    }

    private Fields fields() {
        return Objects.requireNonNull(fields);
    }

    private Header head(Fields built) {
        LeanButton history = new LeanButton(getTranslation("posting.history"), this::history).withGlyph("history");
        LeanButton copy = new LeanButton(getTranslation("posting.duplicate"), this::duplicate).withGlyph("copy");
        Div tools = new Div(built.steps(), built.save(), history, copy);
        tools.addClassName("editor-tools");
        Anchor back = new Anchor(RecruiterNavigation.HOME, getTranslation("posting.back"));
        return new Header(back, heading, status, tools);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PostingId id =
                event.getRouteParameters().get("id").flatMap(JobAddress::parse).orElseThrow(NotFoundException::new);
        try {
            WrittenPosting found = desk.writing().get(id);
            fields = build();
            show(found);
        } catch (AccessDeniedException e) {
            throw new NotFoundException();
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (dirty && current().status() == PostingStatus.DRAFT) {
            save();
        }
    }

    @Override
    public String getPageTitle() {
        return heading.getText() + " · Jobatlas";
    }

    private WrittenPosting current() {
        return Objects.requireNonNull(posting);
    }

    private void reload() {
        show(desk.writing().get(current().id()));
    }

    private void show(WrittenPosting shown) {
        posting = shown;
        dirty = false;
        fields().form().show(shown.edit());
        fields().steps().show(shown, this::save);
        fields().save().setVisible(shown.status() != PostingStatus.DRAFT && shown.status() != PostingStatus.ARCHIVED);
        status.removeAll();
        status.add(new StatusChip(shown.status()));
        if (shown.publishAt() != null) {
            status.add(new Span(getTranslation("posting.scheduled", time(shown.publishAt()))));
        }
        if (shown.status().readable()) {
            status.add(new Anchor(JobNavigation.path(shown.id()), getTranslation("posting.public")));
        }
        status.add(new Anchor(RecruiterNavigation.applicants(shown.id()), getTranslation("posting.applicants")), state);
        state.setText("");
        review(shown.edit());
    }

    private String time(Instant instant) {
        return Dates.appointment(instant, Dates.readersZone(), getLocale());
    }

    /** A draft is saved at once; what people see already changes only when asked to. */
    private void changed() {
        dirty = true;
        if (current().status() == PostingStatus.DRAFT) {
            save();
        } else {
            state.setText(getTranslation("posting.unsaved"));
        }
        review(fields().form().edit());
    }

    private boolean save() {
        if (!dirty) {
            return true;
        }
        try {
            WrittenPosting before = current();
            int edition = desk.writing()
                    .save(before.id(), before.edition(), fields().form().edit());
            posting = new WrittenPosting(
                    before.id(),
                    before.company(),
                    before.status(),
                    edition,
                    fields().form().edit(),
                    before.publishedAt(),
                    before.publishAt());
            dirty = false;
            state.setText(
                    getTranslation("posting.saved", time(sheets.labels().clock().instant())));
            return true;
        } catch (EditedMeanwhileException e) {
            new MeanwhileDialog(e, this::reload, this::overwrite).open();
        } catch (PostingStepException e) {
            Toast.show(PostingSteps.refusal(this, e));
        }
        return false;
    }

    /** What was typed here wins; what the other one saved stays in the history. */
    private void overwrite() {
        PostingEdit typed = fields().form().edit();
        desk.history().seal(current().id());
        desk.writing().save(current().id(), desk.writing().get(current().id()).edition(), typed);
        reload();
    }

    /** What mends it is found anew, rather than kept for every finding of an open page. */
    private void mend(PostingFinding.Kind kind, List<String> about) {
        desk.checks().check(current().id(), fields().form().edit()).stream()
                .filter(found -> found.kind() == kind && found.about().equals(about))
                .flatMap(found -> found.mending().stream())
                .limit(1)
                .forEach(fields().form()::show);
        changed();
    }

    private void review(PostingEdit edit) {
        heading.setText(edit.title().isBlank() ? getTranslation("posting.untitled") : edit.title());
        fields().findings().show(desk.checks().check(current().id(), edit));
        fields().form().suggest(desk.checks().suggest(edit));
        preview.show(desk.writing().preview(current().id()), edit, dirty);
    }

    private void history() {
        if (save()) {
            new VersionsDialog(desk, current().id(), number -> {
                        desk.history().restore(current().id(), number, current().edition());
                        reload();
                        Toast.show(getTranslation("posting.restored"));
                    })
                    .open();
        }
    }

    private void duplicate() {
        if (save()) {
            UI.getCurrentOrThrow()
                    .navigate(RecruiterNavigation.posting(
                            desk.writing().duplicate(current().id())));
            Toast.show(getTranslation("posting.duplicated"));
        }
    }
}
