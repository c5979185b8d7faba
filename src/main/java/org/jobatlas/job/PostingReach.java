package org.jobatlas.job;

import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;

/** How many people a posting would reach, answered by the room that knows who agreed to be counted. */
public interface PostingReach {

    /**
     * How many would have the posting, as it is written, among the first twenty of their list now.
     *
     * @throws org.springframework.security.access.AccessDeniedException for a posting of another company
     * @throws org.jobatlas.account.TooManyRequestsException for a company that asks on and on
     */
    @PreAuthorize("hasRole('RECRUITER')")
    Preview of(PostingId posting, PostingEdit edit);

    /**
     * What was counted.
     *
     * @param changes each alone
     * @param complete whether everybody was counted; where not, more are counted in the background
     */
    record Preview(Crowd now, List<Change> changes, boolean complete) {

        public Preview {
            changes = List.copyOf(changes);
        }
    }

    /**
     * People, never told exactly.
     *
     * @param about a multiple of ten; 0 for fewer than ten
     */
    record Crowd(int about) {

        public static final Crowd FEW = new Crowd(0);

        public boolean few() {
            return about == 0;
        }
    }

    /**
     * Something that could be written otherwise.
     *
     * @param about the must-have that it is about; empty where it is about none
     * @param then how many it would be; empty where fewer than ten people make the difference, which may be none
     */
    record Change(Kind kind, String about, Optional<Crowd> then) {}

    /** What could be written otherwise. */
    enum Kind {
        /** A must-have less. */
        WITHOUT,
        /** A tenth more pay. */
        MORE_PAY,
        /** The work may be done from home. */
        FROM_HOME
    }
}
