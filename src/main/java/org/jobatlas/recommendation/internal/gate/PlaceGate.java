package org.jobatlas.recommendation.internal.gate;

import static org.jobatlas.recommendation.GateResult.Reason.ABROAD;
import static org.jobatlas.recommendation.GateResult.Reason.MET;
import static org.jobatlas.recommendation.GateResult.Reason.TOO_FAR;
import static org.jobatlas.recommendation.GateResult.Reason.UNKNOWN;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jobatlas.job.PostingFeatures;
import org.jobatlas.job.RemoteKind;
import org.jobatlas.recommendation.Assumed;
import org.jobatlas.recommendation.GateName;
import org.jobatlas.recommendation.GateResult;
import org.jobatlas.recommendation.Verdict;
import org.jobatlas.recommendation.internal.feature.Distances;
import org.jobatlas.shared.Place;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Work at a place only within the circle, work from home within the country; a job that states no place may be anywhere. */
@Component
@Order(50)
class PlaceGate implements Gate {

    @Override
    public GateName name() {
        return GateName.PLACE;
    }

    @Override
    public Function<PostingFeatures, GateResult> forPerson(GatedPerson person) {
        Assumed reach = person.reach();
        Place home = reach.place();
        String had = home == null ? reach.country() : home.name();
        return posting -> {
            String asked = posting.places().stream().map(Place::name).distinct().collect(Collectors.joining("; "));
            GateResult.Reason reason = reason(posting, reach);
            Verdict verdict =
                    switch (reason) {
                        case MET -> Verdict.PASS;
                        // whoever goes anywhere can go there, too
                        case UNKNOWN -> reach.anywhere() ? Verdict.PASS : Verdict.NOT_STATED;
                        default -> Verdict.FAIL;
                    };
            return new GateResult(name(), verdict, reason, asked.isEmpty() ? null : asked, had);
        };
    }

    private static GateResult.Reason reason(PostingFeatures posting, Assumed reach) {
        List<String> countries = posting.conditions().countries();
        if (reach.anywhere() || (countries.isEmpty() && posting.places().isEmpty())) {
            return reach.anywhere() && !countries.isEmpty() ? MET : UNKNOWN;
        }
        boolean inCountry = reach.in(countries);
        if (posting.remote() == RemoteKind.REMOTE) {
            return inCountry ? MET : ABROAD;
        }
        Double km = Distances.km(reach.place(), posting.places());
        Double radius = reach.radiusKm();
        if (radius != null && km != null) {
            return km <= radius ? MET : inCountry ? TOO_FAR : ABROAD;
        }
        if (!inCountry) {
            return ABROAD;
        }
        if (radius == null && !countries.isEmpty()) {
            return MET;
        }
        // a country alone says no more of the way there than nothing does
        return radius == null || posting.places().stream().allMatch(Place::namesCountryAlone) ? UNKNOWN : TOO_FAR;
    }
}
