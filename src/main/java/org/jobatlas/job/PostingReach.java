package org.jobatlas.job;

import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;

/** The reach of a posting, implemented by the module that knows who consented to be counted. */
public interface PostingReach {

    /**
     * How many people would have the posting, as it is written, among the first twenty of their list.
     *
     * @throws org.springframework.security.access.AccessDeniedException for a posting of another company
     * @throws org.jobatlas.account.TooManyRequestsException above the company's rate limit
     */
    @PreAuthorize("hasRole('RECRUITER')")
    Preview of(PostingId posting, PostingEdit edit);

    /**
     * The result.
     *
     * @param changes effect of each change alone
     * @param complete whether everybody was counted; if not, counting continues in the background
     */
    record Preview(Crowd now, List<Change> changes, boolean complete) {

        public Preview {
            changes = List.copyOf(changes);
        }
    }

    /**
     * A rounded number of people.
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
     * A possible change to the posting.
     *
     * @param about the must-have concerned; empty for other changes
     * @param then the number with the change; empty where fewer than ten people make the difference, which may be none
     */
    record Change(Kind kind, String about, Optional<Crowd> then) {}

    /** The kind of change. */
    enum Kind {
        /** One must-have less. */
        WITHOUT,
        /** A tenth more pay. */
        MORE_PAY,
        /** Remote work allowed. */
        FROM_HOME
    }
}
