package org.jobatlas.hiring.ui.board;

import java.util.List;
import java.util.Map;
import org.jobatlas.hiring.ApplicantOrder;
import org.jobatlas.hiring.PipelineSummary;
import org.jobatlas.hiring.ui.HiringNavigation;

/**
 * The displayed pipeline and how it is displayed.
 *
 * @param list whether as one list instead of a board
 */
record BoardState(PipelineSummary pipeline, boolean list, ApplicantOrder order) {

    static BoardState of(PipelineSummary pipeline, Map<String, List<String>> query) {
        return new BoardState(
                pipeline,
                query.getOrDefault("view", List.of()).contains("list"),
                query.getOrDefault("order", List.of()).contains("date")
                        ? ApplicantOrder.DATE
                        : ApplicantOrder.EVIDENCE);
    }

    /** The same with the latest pipeline. */
    BoardState now(PipelineSummary latest) {
        return new BoardState(latest, list, order);
    }

    BoardState withList(boolean other) {
        return new BoardState(pipeline, other, order);
    }

    BoardState withOrder(ApplicantOrder other) {
        return new BoardState(pipeline, list, other);
    }

    String address() {
        return HiringNavigation.board(pipeline.posting().id()) + "?view=" + (list ? "list" : "board") + "&order="
                + (order == ApplicantOrder.DATE ? "date" : "evidence");
    }
}
