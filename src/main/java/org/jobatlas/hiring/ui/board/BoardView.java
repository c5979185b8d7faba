package org.jobatlas.hiring.ui.board;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jobatlas.hiring.ApplicantCard;
import org.jobatlas.hiring.ApplicationId;
import org.jobatlas.hiring.DeclineReason;
import org.jobatlas.hiring.Move;
import org.jobatlas.hiring.MoveResult;
import org.jobatlas.hiring.PipelineChanged;
import org.jobatlas.hiring.Stage;
import org.jobatlas.hiring.ui.HiringAddress;
import org.jobatlas.hiring.ui.MoveDialog;
import org.jobatlas.hiring.ui.MoveWords;
import org.jobatlas.hiring.ui.StageNames;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.ui.Labels;
import org.jobatlas.uikit.EmptyState;
import org.jobatlas.uikit.KeptFocus;
import org.jobatlas.uikit.Toast;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** The applicants of a posting, as a board with a column for each stage or as one list; follows changes by others. */
@Route("recruiter/postings/:id/applicants")
@RolesAllowed("RECRUITER")
class BoardView extends Div implements BeforeEnterObserver, HasDynamicTitle, ApplicantTile.Actions {

    private static final long serialVersionUID = 1L;

    private final transient BoardServices desk;
    private final transient Labels labels;
    private final transient Map<ApplicationId, ApplicantCard> chosen = new LinkedHashMap<>();
    private final Div bulk = new Div();
    private final Div place = new Div();
    private final Paragraph news = new Paragraph();
    private transient BoardState state;
    private @Nullable BoardColumns columns;
    private @Nullable Registration watch;

    @SuppressWarnings("NullAway.Init") // filled when the page is entered
    BoardView(BoardServices desk, Labels labels) {
        this.desk = desk;
        this.labels = labels;
        addClassName("board-page");
        bulk.addClassName("bulk-bar");
        bulk.getElement().setAttribute("role", "status");
        news.addClassName("board-news");
        news.getElement().setAttribute("role", "status");
        KeptFocus.in(place);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PostingId posting = HiringAddress.posting(event);
        state = BoardState.of(
                HiringAddress.found(() -> desk.applicants().pipeline(posting)),
                event.getLocation().getQueryParameters().getParameters());
        chosen.clear();
        removeAll();
        add(
                new BoardHead(
                        state,
                        () -> new PipelineDialog(desk.pipelines(), state.pipeline(), this::reload).open(),
                        () -> new ExportDialog(desk.exports(), posting).open()),
                news,
                bulk,
                place);
        news.setText("");
        columns = null;
        place.removeAll();
        show();
        event.getUI().beforeClientResponse(this, context -> watch(context.getUI()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("hiring.pipelines.title") + " · Jobatlas";
    }

    @Override
    protected void onAttach(AttachEvent event) {
        watch(event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopWatching();
    }

    /** Also when the same page is entered for another posting. */
    private void watch(UI ui) {
        stopWatching();
        watch = desk.open().watch(state.pipeline().posting().id(), ui, this::follow);
    }

    private void stopWatching() {
        if (watch != null) {
            watch.remove();
            watch = null;
        }
    }

    /** Shows a change by a colleague or an applicant; without access any more, it reloads the page. */
    private void follow(PipelineChanged change) {
        try {
            reload();
        } catch (AccessDeniedException e) {
            stopWatching();
            getUI().ifPresent(ui -> ui.getPage().reload());
            return;
        }
        change.move()
                .ifPresent(moved -> news.setText(getTranslation(
                        "hiring.board.news",
                        moved.by(),
                        moved.applicants(),
                        StageNames.of(moved.to(), state.pipeline().names()))));
    }

    private void reload() {
        state = state.now(desk.applicants().pipeline(state.pipeline().posting().id()));
        show();
    }

    private void show() {
        if (state.pipeline().all() == 0) {
            columns = null;
            place.removeAll();
            place.add(EmptyState.section(
                    "user", getTranslation("hiring.board.none.title"), getTranslation("hiring.board.none")));
        } else if (columns == null) {
            columns = new BoardColumns(state, desk.applicants(), this);
            place.removeAll();
            place.add(columns);
        } else {
            columns.show(state.pipeline());
        }
        BoardColumns now = columns;
        chosen.replaceAll((id, card) -> now == null ? card : now.card(id).orElse(card));
        showBulk();
    }

    @Override
    public Labels labels() {
        return labels;
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
    public void drop(ApplicantCard card, Stage on) {
        if (card.stage() != on) {
            to(card, on);
        }
    }

    @Override
    public void ask(ApplicantCard card) {
        new MoveDialog(
                        ApplicantTile.name(card),
                        card.stage(),
                        state.pipeline().names(),
                        (to, reason) -> move(List.of(card), to, reason))
                .open();
    }

    @Override
    public void step(ApplicantCard card, int by) {
        drop(card, ApplicantTile.neighbour(card.stage(), by));
        if (columns != null) {
            columns.focus(card.id());
        }
    }

    private void showBulk() {
        bulk.removeAll();
        bulk.setVisible(!chosen.isEmpty());
        if (chosen.isEmpty()) {
            return;
        }
        String many = getTranslation("hiring.bulk.chosen", chosen.size());
        Button move = new Button(
                getTranslation("hiring.bulk.move"),
                e -> new MoveDialog(
                                many,
                                null,
                                state.pipeline().names(),
                                (to, reason) -> move(List.copyOf(chosen.values()), to, reason))
                        .open());
        move.addClassName("button-primary");
        Button none = new Button(getTranslation("hiring.bulk.none"), e -> chooseNone());
        none.addClassName("quiet");
        bulk.add(new Span(many), move, none);
    }

    private void chooseNone() {
        chosen.clear();
        if (columns != null) {
            columns.chooseNone();
        }
        showBulk();
    }

    private void to(ApplicantCard card, Stage to) {
        if (to == Stage.DECLINED) {
            MoveDialog.decline(ApplicantTile.name(card), (stage, reason) -> move(List.of(card), stage, reason));
        } else {
            move(List.of(card), to, null);
        }
    }

    private void move(List<ApplicantCard> cards, Stage to, @Nullable DeclineReason reason) {
        MoveResult result = HiringAddress.found(() ->
                desk.pipelines().move(new Move(cards.stream().map(Move.Seen::of).toList(), to, reason)));
        MoveWords.of(result, to, state.pipeline().names()).forEach(Toast::show);
        chooseNone();
        reload();
        KeptFocus.restore(place);
    }
}
