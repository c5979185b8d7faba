package org.jobatlas.hiring;

import java.util.List;

/**
 * The result of a move.
 *
 * @param movedByOthers those that somebody else had moved meanwhile, and who; they stay where that person put them
 * @param withdrawn how many took their application back meanwhile
 */
public record MoveResult(int moved, List<Conflict> movedByOthers, int withdrawn) {

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
