package org.jobatlas.hiring.ui.board;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jobatlas.hiring.ApplicantCard;
import org.jobatlas.hiring.ApplicantOrder;
import org.jobatlas.hiring.ApplicantQuery;
import org.jobatlas.hiring.Applicants;
import org.jobatlas.hiring.ApplicationId;
import org.jobatlas.hiring.PipelineSummary;
import org.jobatlas.hiring.Stage;
import org.jobatlas.hiring.ui.StageNames;
import org.jobatlas.job.PostingId;
import org.jobatlas.shared.ResultPage;
import org.jspecify.annotations.Nullable;

/** One stage with its applicants, page by page; or all applicants as a list. */
final class BoardColumn extends Section {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 20;
    private static final int MOST = 200;

    private final transient What what;
    private final transient Applicants applicants;
    private final transient ApplicantTile.Actions actions;
    private final H2 title = new H2();
    private final Span number = new Span();
    private final UnorderedList tiles = new UnorderedList();
    private @Nullable Button more;
    private transient Map<Stage, String> names = Map.of();

    /** @param stage null for all stages */
    record What(PostingId posting, @Nullable Stage stage, ApplicantOrder order) {}

    BoardColumn(What what, Applicants applicants, ApplicantTile.Actions actions) {
        this.what = what;
        this.applicants = applicants;
        this.actions = actions;
        addClassName("board-column");
        number.addClassName("column-count");
        tiles.getElement().setAttribute("role", "list");
        add(title, tiles);
        Stage stage = what.stage();
        if (stage != null) {
            getElement().setAttribute("data-stage", stage.name());
        }
    }

    /** Updates the column; tiles of applicants who are still in it are reused, with focus and selection. */
    void show(PipelineSummary pipeline) {
        Stage stage = what.stage();
        names = pipeline.names();
        title.setText(stage == null ? getTranslation("hiring.board.all") : StageNames.of(stage, names));
        number.setText(Integer.toString(stage == null ? pipeline.all() : pipeline.count(stage)));
        title.add(number);
        arrange(Math.max(shown(), PAGE));
    }

    /** The tile of an applicant in this column. */
    Optional<ApplicantTile> tile(ApplicationId id) {
        return tiles.getChildren()
                .map(ApplicantTile.class::cast)
                .filter(tile -> tile.card().id().equals(id))
                .findFirst();
    }

    void chooseNone() {
        tiles.getChildren().map(ApplicantTile.class::cast).forEach(tile -> tile.choose(false));
    }

    private int shown() {
        return tiles.getComponentCount();
    }

    private void arrange(int wanted) {
        List<ApplicantCard> cards = new ArrayList<>();
        long total = wanted;
        while (cards.size() < Math.min(wanted, total)) {
            ResultPage<ApplicantCard> page = applicants.list(new ApplicantQuery(
                    what.posting(), what.stage(), what.order(), cards.size(), Math.min(wanted - cards.size(), MOST)));
            total = page.items().isEmpty() ? cards.size() : page.total();
            cards.addAll(page.items());
        }
        arrange(cards);
        offerMore(cards.size() < total);
    }

    private void offerMore(boolean offered) {
        if (more != null) {
            remove(more);
            more = null;
        }
        if (offered) {
            more = new Button(getTranslation("hiring.board.more"), e -> arrange(shown() + PAGE));
            more.addClassName("quiet");
            add(more);
        }
    }

    private void arrange(List<ApplicantCard> cards) {
        Map<ApplicantCard, ApplicantTile> before = new LinkedHashMap<>();
        tiles.getChildren().map(ApplicantTile.class::cast).forEach(tile -> before.put(tile.card(), tile));
        before.forEach((card, tile) -> {
            if (!cards.contains(card)) {
                tiles.remove(tile);
            }
        });
        for (int i = 0; i < cards.size(); i++) {
            ApplicantCard card = cards.get(i);
            ApplicantTile tile = before.get(card);
            if (tile == null) {
                tiles.addComponentAtIndex(i, tile(card));
            } else if (tiles.indexOf(tile) != i) {
                tiles.remove(tile);
                tiles.addComponentAtIndex(i, tile);
            }
        }
    }

    private ApplicantTile tile(ApplicantCard card) {
        ApplicantTile tile = new ApplicantTile(card, actions);
        return what.stage() == null ? tile.at(StageNames.of(card.stage(), names)) : tile;
    }
}
