package org.jobatlas.hiring.ui.board;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Arrays;
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
import tools.jackson.databind.JsonNode;

/** The stages side by side, or one list of all; handles the events of all tiles. */
final class BoardColumns extends Div {

    private static final long serialVersionUID = 1L;
    private static final String TILE = "event.target.closest('.applicant-tile')?.dataset.application";
    private static final String CHECKED = "!!event.target.closest('vaadin-checkbox')?.checked";
    private static final String KEY = "event.key";
    private static final String RIGHT = "ArrowRight";
    private static final String DROPPED = "event.detail.application";
    private static final String STAGE = "event.detail.stage";
    /** Prevents the browser's own back and forward. */
    private static final String ARROWS =
            "event.altKey && event.shiftKey && ['ArrowLeft', 'ArrowRight'].includes(event.key) && " + TILE
                    + " && (event.preventDefault(), true)";
    /** Ignores dragged objects other than applicants. */
    private static final String DRAGS = """
        const mark = (column) => this.querySelectorAll('.drop-here')
            .forEach((other) => other === column || other.classList.remove('drop-here'));
        let dragged;
        this.addEventListener('dragstart', (event) => {
          dragged = event.target.closest?.('.applicant-tile')?.dataset.application;
          if (dragged) {
            event.dataTransfer.setData('text/plain', dragged);
            event.dataTransfer.effectAllowed = 'move';
          }
        });
        this.addEventListener('dragend', () => { dragged = undefined; mark(); });
        this.addEventListener('dragover', (event) => {
          const column = dragged && event.target.closest('[data-stage]');
          mark(column);
          if (column) {
            event.preventDefault();
            event.dataTransfer.dropEffect = 'move';
            column.classList.add('drop-here');
          }
        });
        this.addEventListener('drop', (event) => {
          const stage = event.target.closest('[data-stage]')?.dataset.stage;
          if (dragged && stage) {
            event.preventDefault();
            this.dispatchEvent(new CustomEvent('applicant-dropped', { detail: { application: dragged, stage } }));
          }
          mark();
        });\
        """;

    private final List<BoardColumn> columns = new ArrayList<>();
    private final transient ApplicantTile.Actions actions;

    BoardColumns(BoardState state, Applicants applicants, ApplicantTile.Actions actions) {
        this.actions = actions;
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
        listen();
        show(state.pipeline());
    }

    private void listen() {
        getElement()
                .addEventListener(
                        "click", event -> tile(event.getEventData(), TILE).ifPresent(tile -> actions.ask(tile.card())))
                .setFilter("!!event.target.closest('.tile-move')")
                .addEventData(TILE);
        getElement()
                .addEventListener(
                        "change",
                        event -> tile(event.getEventData(), TILE)
                                .ifPresent(tile -> choose(
                                        tile, event.getEventData().path(CHECKED).asBoolean())))
                .setFilter("!!event.target.closest('vaadin-checkbox')")
                .addEventData(TILE)
                .addEventData(CHECKED);
        getElement()
                .addEventListener(
                        "keydown",
                        event -> tile(event.getEventData(), TILE)
                                .ifPresent(tile -> actions.step(
                                        tile.card(),
                                        event.getEventData()
                                                        .path(KEY)
                                                        .asString()
                                                        .equals(RIGHT)
                                                ? 1
                                                : -1)))
                .setFilter(ARROWS)
                .addEventData(TILE)
                .addEventData(KEY);
        getElement()
                .addEventListener("applicant-dropped", event -> dropped(event.getEventData()))
                .addEventData(DROPPED)
                .addEventData(STAGE);
        getElement().executeJs(DRAGS);
    }

    void show(PipelineSummary pipeline) {
        columns.forEach(column -> column.show(pipeline));
    }

    /** The current card of an applicant, in any column. */
    Optional<ApplicantCard> card(ApplicationId id) {
        return tiles(id).map(ApplicantTile::card).findFirst();
    }

    /** Moves the focus to an applicant after a move by keyboard. */
    void focus(ApplicationId id) {
        tiles(id).findFirst().ifPresent(ApplicantTile::focus);
    }

    /** Clears the selection. */
    void chooseNone() {
        columns.forEach(BoardColumn::chooseNone);
    }

    private void choose(ApplicantTile tile, boolean chosen) {
        tile.choose(chosen);
        actions.choose(tile.card(), chosen);
    }

    private void dropped(JsonNode said) {
        Arrays.stream(Stage.values())
                .filter(stage -> stage.name().equals(said.path(STAGE).asString()))
                .forEach(stage -> tile(said, DROPPED).ifPresent(tile -> actions.drop(tile.card(), stage)));
    }

    private Stream<ApplicantTile> tiles(ApplicationId id) {
        return columns.stream().flatMap(column -> column.tile(id).stream());
    }

    /** Only of displayed applicants: the browser may send anything. */
    private Optional<ApplicantTile> tile(JsonNode said, String which) {
        try {
            return tiles(new ApplicationId(UUID.fromString(said.path(which).asString())))
                    .findFirst();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
