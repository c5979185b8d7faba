package org.jobatlas.hiring.ui.applicant;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jobatlas.hiring.ApplicantDetails;
import org.jobatlas.hiring.Applicants;
import org.jobatlas.hiring.ApplicationId;
import org.jobatlas.hiring.Conversations;
import org.jobatlas.hiring.DeclineReason;
import org.jobatlas.hiring.Move;
import org.jobatlas.hiring.PipelineSummary;
import org.jobatlas.hiring.Pipelines;
import org.jobatlas.hiring.Stage;
import org.jobatlas.hiring.ui.EvidenceWords;
import org.jobatlas.hiring.ui.HiringAddress;
import org.jobatlas.hiring.ui.HiringNavigation;
import org.jobatlas.hiring.ui.MoveDialog;
import org.jobatlas.hiring.ui.MoveWords;
import org.jobatlas.hiring.ui.StageNames;
import org.jobatlas.hiring.ui.Written;
import org.jobatlas.hiring.ui.board.ApplicantTile;
import org.jobatlas.job.ui.Labels;
import org.jobatlas.uikit.Chip;
import org.jobatlas.uikit.Glyph;
import org.jobatlas.uikit.KeptFocus;
import org.jobatlas.uikit.Toast;
import org.jspecify.annotations.Nullable;

/** An applicant with the evidence for each criterion; the identity is hidden until the recruiter reveals it. */
@Route("recruiter/applicants/:id")
@RolesAllowed("RECRUITER")
class ApplicantView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Applicants applicants;
    private final transient Pipelines pipelines;
    private final transient Conversations conversations;
    private final transient Labels labels;
    private transient ApplicationId id;
    private transient ApplicantDetails details;
    private transient PipelineSummary pipeline;
    private String title = "";

    @SuppressWarnings("NullAway.Init") // filled when the page is entered
    ApplicantView(Applicants applicants, Pipelines pipelines, Conversations conversations, Labels labels) {
        this.applicants = applicants;
        this.pipelines = pipelines;
        this.conversations = conversations;
        this.labels = labels;
        addClassName("applicant-page");
        KeptFocus.in(this);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = HiringAddress.application(event);
        show();
    }

    @Override
    public String getPageTitle() {
        return title + " · Jobatlas";
    }

    private void show() {
        details = HiringAddress.found(() -> applicants.get(id));
        pipeline = applicants.pipeline(details.posting().id());
        title = ApplicantTile.name(details.card());
        removeAll();
        Div main = new Div(evidence(), resume());
        Div side = new Div(new ApplicantExchange(
                details, conversations, pipelines, new ApplicantExchange.Host(labels.clock(), this::change)));
        Div columns = new Div(main, side);
        columns.addClassName("applicant-columns");
        add(head(), columns);
    }

    private Component head() {
        Anchor back = new Anchor(
                HiringNavigation.board(details.posting().id()),
                details.posting().title());
        Div status = new Div(
                new Chip(StageNames.of(details.card().stage(), pipeline.names())).styled("chip-filter"),
                new Span(getTranslation(
                        "hiring.own.applied", Written.day(details.card().appliedAt(), getLocale()))));
        status.addClassName("chips");
        DeclineReason declined = details.declined();
        if (declined != null) {
            status.add(new Span(getTranslation("hiring.reason." + declined)));
        }
        Div head = new Div(back, new H1(title), status, who(), buttons(), tags());
        head.addClassName("applicant-head");
        return head;
    }

    private Component who() {
        Div who = new Div();
        who.addClassName("applicant-who");
        if (details.shown().revealed()) {
            details.shown().email().ifPresent(email -> who.add(new Anchor("mailto:" + email, email)));
            who.add(new Span(getTranslation("hiring.reveal.done")));
        } else {
            Button reveal = new Button(
                    getTranslation("hiring.reveal"),
                    new Glyph("eye-off"),
                    e -> change(() -> applicants.reveal(id), "hiring.reveal.noted"));
            who.add(new Span(getTranslation("hiring.reveal.what")), reveal);
        }
        return who;
    }

    private Component buttons() {
        Button move = new Button(
                getTranslation("hiring.board.move"),
                new Glyph("arrow-right"),
                e -> new MoveDialog(title, details.card().stage(), pipeline.names(), this::move).open());
        move.addClassName("button-primary");
        Anchor file = new Anchor(
                HiringNavigation.file(id),
                getTranslation(details.shown().revealed() ? "hiring.file.original" : "hiring.file.blind"));
        file.setRouterIgnore(true);
        file.getElement().setAttribute("download", true);
        Div buttons = new Div(move, file);
        buttons.addClassName("applicant-buttons");
        return buttons;
    }

    private void move(Stage to, @Nullable DeclineReason reason) {
        change(() -> MoveWords.of(
                        pipelines.move(new Move(List.of(Move.Seen.of(details.card())), to, reason)),
                        to,
                        pipeline.names())
                .forEach(Toast::show));
    }

    private void change(Runnable what, String done) {
        change(() -> {
            what.run();
            Toast.show(getTranslation(done));
        });
    }

    /** Of an applicant who withdrew meanwhile, it goes to those who are left. */
    private void change(Runnable what) {
        boolean there = HiringAddress.still(() -> {
            what.run();
            show();
            KeptFocus.restore(this);
        });
        if (!there) {
            UI.getCurrentOrThrow()
                    .navigate(HiringNavigation.board(details.posting().id()));
        }
    }

    private Component tags() {
        Div tags = new Div();
        tags.addClassName("chips");
        details.card()
                .tags()
                .forEach(tag -> tags.add(new Chip(tag)
                        .removable(
                                getTranslation("hiring.tag.remove", tag),
                                () -> change(() -> pipelines.untag(id, tag)))));
        TextField add = new TextField();
        add.setPlaceholder(getTranslation("hiring.tag.add"));
        add.setAriaLabel(getTranslation("hiring.tag.add"));
        add.setMaxLength(40);
        add.addClassName("tag-field");
        add.addValueChangeListener(e -> {
            if (!e.getValue().isBlank()) {
                change(() -> pipelines.tag(id, e.getValue()));
            }
        });
        tags.add(add);
        return tags;
    }

    private Component evidence() {
        Section section = new Section(
                new H2(getTranslation("hiring.evidence.title")),
                new Paragraph(getTranslation("hiring.evidence.how")),
                EvidenceWords.list(details.evidence(), labels, getLocale()));
        section.addClassName("evidence-section");
        return section;
    }

    private Component resume() {
        Section section = new Section();
        if (!details.shown().note().isBlank()) {
            section.add(
                    new H2(getTranslation("hiring.applicant.note")),
                    Written.text(details.shown().note()));
        }
        if (!details.shown().answers().isEmpty()) {
            section.add(
                    new H2(getTranslation("hiring.application.answers")),
                    Written.answers(details.shown().answers()));
        }
        section.add(
                new H2(getTranslation("hiring.applicant.resume")),
                new MarkedResume(details.shown().resume(), details.evidence()));
        return section;
    }
}
