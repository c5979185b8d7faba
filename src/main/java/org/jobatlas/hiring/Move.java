package org.jobatlas.hiring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request to move applicants to another stage.
 *
 * @param reason only for declined applicants
 */
public record Move(
        List<Seen> applicants, Stage to, @Nullable DeclineReason reason) {

    public Move {
        applicants = List.copyOf(applicants);
        if (to != Stage.DECLINED && reason != null) {
            throw new IllegalArgumentException("Only who is declined is declined for a reason");
        }
    }

    /** An applicant with the version that the recruiter saw. */
    public record Seen(ApplicationId id, int version) {

        public static Seen of(ApplicantCard card) {
            return new Seen(card.id(), card.version());
        }
    }
}
