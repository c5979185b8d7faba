package org.jobatlas.hiring.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jobatlas.hiring.MoveResult;
import org.jobatlas.hiring.Stage;

/** Describes the result of a move: who was moved, and who was not because somebody else was faster. */
public final class MoveWords {

    private MoveWords() {}

    public static List<String> of(MoveResult result, Stage to, Map<Stage, String> names) {
        List<String> sentences = new ArrayList<>();
        for (MoveResult.Conflict conflict : result.movedByOthers()) {
            sentences.add(translate(
                    "hiring.move.conflict",
                    Integer.toString(conflict.number()),
                    conflict.by(),
                    StageNames.of(conflict.stage(), names)));
        }
        if (result.moved() > 0) {
            sentences.add(translate("hiring.move.done", result.moved(), StageNames.of(to, names)));
        }
        if (result.withdrawn() > 0) {
            sentences.add(translate("hiring.move.withdrawn", result.withdrawn()));
        }
        return sentences;
    }
}
