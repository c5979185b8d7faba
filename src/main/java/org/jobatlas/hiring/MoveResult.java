package org.jobatlas.hiring;

import java.util.List;

/**
 * What became of a move.
 *
 * @param movedByOthers those that somebody else had moved meanwhile, and who; they stay where that person put them
 */
public record MoveResult(int moved, List<Conflict> movedByOthers) {

    public MoveResult {
        movedByOthers = List.copyOf(movedByOthers);
    }

    /**
     * An applicant that somebody else was faster with.
     *
     * @param by name of who moved it
     * @param stage where it stands now
     */
    public record Conflict(int number, String by, Stage stage) {}
}
