package org.jobatlas.recommendation.internal.band;

import java.util.List;
import org.jobatlas.job.PostingConditions;
import org.jobatlas.job.PostingId;
import org.jobatlas.recommendation.Band;
import org.jobatlas.recommendation.Fit;
import org.jobatlas.recommendation.GateName;
import org.jobatlas.recommendation.GateResult;
import org.jobatlas.recommendation.internal.rank.Rated;

/**
 * A scored contender with what the gates say and the band that follows.
 *
 * @param nextDoor whether it is offered as a job of a neighbouring field, below the list
 */
public record Judged(Rated rated, List<GateResult> gates, Band band, boolean nextDoor) {

    public Judged {
        gates = List.copyOf(gates);
    }

    public Judged(Rated rated, List<GateResult> gates, Band band) {
        this(rated, gates, band, false);
    }

    public PostingId id() {
        return rated.contender().id();
    }

    /** The same for whoever reads the list. */
    public Fit fit() {
        String country = rated.contender().posting().conditions().countries().stream()
                .filter(code -> !PostingConditions.UNKNOWN_COUNTRY.equals(code))
                .findFirst()
                .orElse(null);
        return new Fit(band, gates, country, nextDoor);
    }

    /** Whether a licence is all that is missing. */
    boolean lacksOnlyALicence() {
        List<GateResult> failures = gates.stream().filter(GateResult::fails).toList();
        return failures.size() == 1 && failures.getFirst().gate() == GateName.LICENCE;
    }
}
