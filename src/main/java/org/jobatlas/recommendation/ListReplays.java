package org.jobatlas.recommendation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jobatlas.feedback.ImpressionListId;
import org.jobatlas.feedback.LoggedList;
import org.springframework.security.access.prepost.PreAuthorize;

/** Recomputes a served list from its record alone, to check that the record explains it. */
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SYSTEM')")
public interface ListReplays {

    /** Empty where there is no such list, or no record of it any more. */
    Optional<Replay> replay(ImpressionListId list);

    /**
     * What came out.
     *
     * @param order the postings in the order that the record gives
     * @param rescored whether the model that scored then still serves and scored again
     * @param sameScores whether every score came out the same; true where nothing was scored again
     */
    record Replay(LoggedList served, ListTrace trace, List<UUID> order, boolean rescored, boolean sameScores) {

        /** Whether it is the list that was served. */
        public boolean same() {
            return sameScores
                    && order.equals(served.items().stream()
                            .map(LoggedList.Item::posting)
                            .toList());
        }
    }
}
