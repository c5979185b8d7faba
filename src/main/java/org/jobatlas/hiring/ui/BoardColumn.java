package org.jobatlas.hiring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dnd.DropEffect;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.function.BiConsumer;
import org.jobatlas.hiring.ApplicantCard;
import org.jobatlas.hiring.ApplicantOrder;
import org.jobatlas.hiring.ApplicantQuery;
import org.jobatlas.hiring.Applicants;
import org.jobatlas.hiring.PipelineSummary;
import org.jobatlas.hiring.Stage;
import org.jobatlas.shared.ResultPage;
import org.jspecify.annotations.Nullable;

/** A stage with its applicants, page by page; or all applicants as a list. */
final class BoardColumn extends Section {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 20;

    private final transient What what;
    private final transient Applicants applicants;
    private final transient Surroundings around;
    private final UnorderedList tiles = new UnorderedList();
    private final Button more = new Button();
    private int shown;

    /** @param stage null for all of them */
    record What(PipelineSummary pipeline, @Nullable Stage stage, ApplicantOrder order) {}

    /** @param dropped told who was dropped on which stage */
    record Surroundings(Clock clock, ApplicantTile.Actions actions, BiConsumer<ApplicantCard, Stage> dropped) {}

    BoardColumn(What what, Applicants applicants, Surroundings around) {
        this.what = what;
        this.applicants = applicants;
        this.around = around;
        addClassName("board-column");
        tiles.getElement().setAttribute("role", "list");
        more.setText(getTranslation("hiring.board.more"));
        more.addClassName("quiet");
        more.addClickListener(e -> next());
        Stage stage = what.stage();
        int count = stage == null ? what.pipeline().all() : what.pipeline().count(stage);
        Span number = new Span(Integer.toString(count));
        number.addClassName("column-count");
        H2 title = new H2(
                stage == null
                        ? getTranslation("hiring.board.all")
                        : StageNames.of(stage, what.pipeline().names()));
        title.add(number);
        add(title, tiles, more);
        next();
        if (stage != null) {
            drops(stage);
        }
    }

    private void drops(Stage stage) {
        DropTarget<BoardColumn> target = DropTarget.create(this);
        target.setDropEffect(DropEffect.MOVE);
        target.addDropListener(drop -> drop.getDragSourceComponent()
                .filter(ApplicantTile.class::isInstance)
                .map(ApplicantTile.class::cast)
                .ifPresent(tile -> around.dropped().accept(tile.card(), stage)));
    }

    private void next() {
        ResultPage<ApplicantCard> page = applicants.list(
                new ApplicantQuery(what.pipeline().posting().id(), what.stage(), what.order(), shown, PAGE));
        page.items().forEach(card -> {
            ApplicantTile tile = new ApplicantTile(card, around.clock(), around.actions());
            if (what.stage() == null) {
                tile.addClassName("in-list");
                tile.addComponentAsFirst(stageChip(card));
            }
            tiles.add(tile);
        });
        shown += page.items().size();
        more.setVisible(shown < page.total());
    }

    private Span stageChip(ApplicantCard card) {
        Span chip = new org.jobatlas.uikit.Chip(
                StageNames.of(card.stage(), what.pipeline().names()));
        chip.addClassName("chip-filter");
        return chip;
    }
}
