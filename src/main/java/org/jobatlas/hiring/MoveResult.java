package org.jobatlas.hiring;

import java.util.List;

/**
 * The result of a move.
 *
 * @param movedByOthers applicants that somebody else had moved meanwhile; they stay at that stage
 * @param withdrawn how many withdrew meanwhile
 */
public record MoveResult(int moved, List<Conflict> movedByOthers, int withdrawn) {

    public MoveResult {
        movedByOthers = List.copyOf(movedByOthers);
    }

    /**
     * An applicant moved by somebody else meanwhile.
     *
     * @param by name of that person
     * @param stage the current stage
     */
    public record Conflict(int number, String by, Stage stage) {}
}
