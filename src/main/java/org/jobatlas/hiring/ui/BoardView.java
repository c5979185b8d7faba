package org.jobatlas.hiring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jobatlas.hiring.ApplicantCard;
import org.jobatlas.hiring.ApplicantExports;
import org.jobatlas.hiring.ApplicantOrder;
import org.jobatlas.hiring.Applicants;
import org.jobatlas.hiring.ApplicationId;
import org.jobatlas.hiring.DeclineReason;
import org.jobatlas.hiring.Move;
import org.jobatlas.hiring.MoveResult;
import org.jobatlas.hiring.PipelineSummary;
import org.jobatlas.hiring.Pipelines;
import org.jobatlas.hiring.Stage;
import org.jobatlas.job.PostingId;
import org.jobatlas.uikit.EmptyState;
import org.jobatlas.uikit.Glyph;
import org.jobatlas.uikit.PageNavigation;
import org.jobatlas.uikit.Toast;
import org.jspecify.annotations.Nullable;

/** The applicants of a posting: as a board with a column for each stage, or as one list. */
@Route("recruiter/postings/:id/applicants")
@RolesAllowed("RECRUITER")
class BoardView extends Div implements BeforeEnterObserver, HasDynamicTitle, ApplicantTile.Actions {

    private static final long serialVersionUID = 1L;

    private final transient Applicants applicants;
    private final transient Pipelines pipelines;
    private final transient ApplicantExports exports;
    private final transient Clock clock;
    private final transient Map<ApplicationId, ApplicantCard> chosen = new LinkedHashMap<>();
    private final Div bulk = new Div();
    private final Div place = new Div();
    private transient PipelineSummary pipeline;
    private boolean list;
    private ApplicantOrder order = ApplicantOrder.EVIDENCE;

    @SuppressWarnings("NullAway.Init") // filled when the page is entered
    BoardView(Applicants applicants, Pipelines pipelines, ApplicantExports exports, Clock clock) {
        this.exports = exports;
        this.applicants = applicants;
        this.pipelines = pipelines;
        this.clock = clock;
        addClassName("board-page");
        bulk.addClassName("bulk-bar");
        bulk.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PostingId posting = HiringAddress.posting(event);
        Map<String, List<String>> query =
                event.getLocation().getQueryParameters().getParameters();
        list = query.getOrDefault("view", List.of()).contains("list");
        order = query.getOrDefault("order", List.of()).contains("date") ? ApplicantOrder.DATE : ApplicantOrder.EVIDENCE;
        pipeline = HiringAddress.found(() -> applicants.pipeline(posting));
        chosen.clear();
        removeAll();
        add(head(), bulk, place);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("hiring.pipelines.title") + " · Jobatlas";
    }

    private Component head() {
        Anchor back = new Anchor("recruiter/applicants", getTranslation("hiring.board.back"));
        Button settings = new Button(
                getTranslation("hiring.board.settings"),
                new Glyph("sliders-horizontal"),
                e -> new PipelineDialog(pipelines, pipeline, this::reload).open());
        settings.addClassName("quiet");
        Button export = new Button(
                getTranslation("hiring.export"),
                e -> new ExportDialog(exports, pipeline.posting().id()).open());
        export.addClassName("quiet");
        Anchor numbers = new Anchor(
                "recruiter/postings/" + pipeline.posting().id() + "/numbers", getTranslation("hiring.numbers.link"));
        Anchor people = new Anchor(
                PageNavigation.PEOPLE + "?posting=" + pipeline.posting().id(), getTranslation("hiring.board.people"));
        Div tools = new Div(
                toggle("hiring.board.view", List.of("board", "list"), list ? "list" : "board", "view"),
                toggle(
                        "hiring.board.order",
                        List.of("evidence", "date"),
                        order == ApplicantOrder.DATE ? "date" : "evidence",
                        "order"),
                settings,
                export,
                numbers,
                people);
        tools.addClassName("board-tools");
        Paragraph how = new Paragraph(
                getTranslation(order == ApplicantOrder.DATE ? "hiring.board.how.date" : "hiring.board.how.evidence"));
        how.addClassName("page-lead");
        return new Div(back, new H1(pipeline.posting().title()), how, tools);
    }

    private Component toggle(String key, List<String> values, String now, String parameter) {
        Div group = new Div();
        group.addClassName("board-toggle");
        group.getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation(key));
        for (String value : values) {
            Button button = new Button(getTranslation(key + "." + value), e -> {
                String view = parameter.equals("view") ? value : list ? "list" : "board";
                String sort = parameter.equals("order") ? value : order == ApplicantOrder.DATE ? "date" : "evidence";
                e.getSource()
                        .getUI()
                        .ifPresent(ui -> ui.navigate("recruiter/postings/"
                                + pipeline.posting().id() + "/applicants?view=" + view + "&order=" + sort));
            });
            button.getElement().setAttribute("aria-pressed", Boolean.toString(value.equals(now)));
            group.add(button);
        }
        return group;
    }

    private void reload() {
        pipeline = applicants.pipeline(pipeline.posting().id());
        show();
    }

    private void show() {
        place.removeAll();
        showBulk();
        if (pipeline.all() == 0) {
            place.add(EmptyState.section(
                    "user", getTranslation("hiring.board.none.title"), getTranslation("hiring.board.none")));
            return;
        }
        Div columns = new Div();
        columns.addClassName(list ? "board-list" : "board");
        if (list) {
            columns.add(column(null));
        } else {
            for (Stage stage : Stage.values()) {
                columns.add(column(stage));
            }
        }
        place.add(columns);
    }

    private BoardColumn column(@Nullable Stage stage) {
        return new BoardColumn(
                new BoardColumn.What(pipeline, stage, order),
                applicants,
                new BoardColumn.Surroundings(clock, this, this::dropped));
    }

    private void dropped(ApplicantCard card, Stage to) {
        if (card.stage() != to) {
            to(List.of(card), to);
        }
    }

    @Override
    public void choose(ApplicantCard card, boolean isChosen) {
        if (isChosen) {
            chosen.put(card.id(), card);
        } else {
            chosen.remove(card.id());
        }
        showBulk();
    }

    @Override
    public boolean chosen(ApplicantCard card) {
        return chosen.containsKey(card.id());
    }

    @Override
    public void step(ApplicantCard card, int by) {
        Stage to = ApplicantTile.neighbour(card.stage(), by);
        if (to != card.stage()) {
            to(List.of(card), to);
        }
    }

    @Override
    public void ask(ApplicantCard card) {
        new MoveDialog(ApplicantTile.name(card), pipeline.names(), (to, reason) -> move(List.of(card), to, reason))
                .open();
    }

    private void showBulk() {
        bulk.removeAll();
        bulk.setVisible(!chosen.isEmpty());
        String many = getTranslation("hiring.bulk.chosen", chosen.size());
        Button move = new Button(
                getTranslation("hiring.bulk.move"),
                e -> new MoveDialog(
                                many, pipeline.names(), (to, reason) -> move(List.copyOf(chosen.values()), to, reason))
                        .open());
        move.addClassName("button-primary");
        Button none = new Button(getTranslation("hiring.bulk.none"), e -> {
            chosen.clear();
            show();
        });
        none.addClassName("quiet");
        bulk.add(new Span(many), move, none);
    }

    private void to(List<ApplicantCard> cards, Stage to) {
        if (to == Stage.DECLINED) {
            MoveDialog.decline(ApplicantTile.name(cards.getFirst()), (stage, reason) -> move(cards, stage, reason));
        } else {
            move(cards, to, null);
        }
    }

    private void move(List<ApplicantCard> cards, Stage to, @Nullable DeclineReason reason) {
        MoveResult result = HiringAddress.found(
                () -> pipelines.move(new Move(cards.stream().map(Move.Seen::of).toList(), to, reason)));
        for (MoveResult.Conflict conflict : result.movedByOthers()) {
            Toast.show(getTranslation(
                    "hiring.move.conflict",
                    Integer.toString(conflict.number()),
                    conflict.by(),
                    StageNames.of(conflict.stage(), pipeline.names())));
        }
        if (result.moved() > 0) {
            Toast.show(getTranslation("hiring.move.done", result.moved(), StageNames.of(to, pipeline.names())));
        }
        if (result.withdrawn() > 0) {
            Toast.show(getTranslation("hiring.move.withdrawn", result.withdrawn()));
        }
        chosen.clear();
        reload();
    }
}
