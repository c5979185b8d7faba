package org.jobatlas.hiring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.DomEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jobatlas.hiring.ApplicantCard;
import org.jobatlas.hiring.Applicants;
import org.jobatlas.hiring.ApplicationId;
import org.jobatlas.hiring.PipelineSummary;
import org.jobatlas.hiring.Stage;
import org.jspecify.annotations.Nullable;

/** The stages side by side, or one list of all; Alt, Shift and an arrow move whoever has the focus. */
final class BoardColumns extends Div {

    private static final long serialVersionUID = 1L;
    private static final String FOCUSED = "event.target.closest('.applicant-tile')?.dataset.application";
    private static final String KEY = "event.key";
    private static final String RIGHT = "ArrowRight";
    /** The browser would go back or forward. */
    private static final String ARROWS =
            "event.altKey && event.shiftKey && ['ArrowLeft', 'ArrowRight'].includes(event.key) && " + FOCUSED
                    + " && (event.preventDefault(), true)";

    private final List<BoardColumn> columns = new ArrayList<>();
    private final transient Step step;

    /** What happens to an applicant that goes to a neighbouring stage. */
    interface Step {

        void move(ApplicantCard card, int by);
    }

    BoardColumns(BoardState state, Applicants applicants, ApplicantTile.Actions actions, Step step) {
        this.step = step;
        addClassName(state.list() ? "board-list" : "board");
        List<@Nullable Stage> stages = new ArrayList<>();
        if (state.list()) {
            stages.add(null);
        } else {
            stages.addAll(List.of(Stage.values()));
        }
        stages.forEach(stage -> columns.add(new BoardColumn(
                new BoardColumn.What(state.pipeline().posting().id(), stage, state.order()), applicants, actions)));
        columns.forEach(this::add);
        getElement()
                .addEventListener("keydown", this::pressed)
                .setFilter(ARROWS)
                .addEventData(FOCUSED)
                .addEventData(KEY);
        show(state.pipeline());
    }

    void show(PipelineSummary pipeline) {
        columns.forEach(column -> column.show(pipeline));
    }

    /** An applicant as they are shown now, wherever. */
    Optional<ApplicantCard> card(ApplicationId id) {
        return tiles(id).map(ApplicantTile::card).findFirst();
    }

    /** Whoever moved somebody by keyboard can go on with them where they stand now. */
    void focus(ApplicationId id) {
        tiles(id).findFirst().ifPresent(ApplicantTile::focus);
    }

    /** Takes every mark away. */
    void chooseNone() {
        columns.forEach(BoardColumn::chooseNone);
    }

    private Stream<ApplicantTile> tiles(ApplicationId id) {
        return columns.stream().flatMap(column -> column.tile(id).stream());
    }

    private void pressed(DomEvent event) {
        int by = event.getEventData().path(KEY).asString().equals(RIGHT) ? 1 : -1;
        id(event.getEventData().path(FOCUSED).asString())
                .flatMap(this::card)
                .ifPresent(card -> step.move(card, by));
    }

    /** Anything may come from a browser. */
    private static Optional<ApplicationId> id(String text) {
        try {
            return Optional.of(new ApplicationId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
