package org.jobatlas.recommendation.internal.band;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jobatlas.recommendation.Band;
import org.jobatlas.recommendation.RecommendationSettings;
import org.jobatlas.recommendation.internal.rank.Diversification;
import org.jobatlas.recommendation.internal.rank.Rated;

/** Step 5: the list that is shown. Each band is diversified for itself, so that the dial never lifts a worse band over a better one. */
public final class BandedChoice {

    private static final Diversification DIVERSIFICATION = new Diversification();

    private BandedChoice() {}

    /** The first of the shown in the order to show, as many as the settings ask for. */
    public static List<Judged> of(List<Judged> shown, RecommendationSettings settings) {
        IdentityHashMap<Rated, Judged> byRated = new IdentityHashMap<>();
        shown.forEach(item -> byRated.put(item.rated(), item));
        List<Rated> chosen = new ArrayList<>();
        for (Band band : Band.values()) {
            int free = settings.size() - chosen.size();
            if (free > 0) {
                List<Rated> ofBand = shown.stream()
                        .filter(item -> item.band() == band)
                        .map(Judged::rated)
                        .toList();
                chosen.addAll(DIVERSIFICATION.diversify(ofBand, chosen, settings.diversity(), free));
            }
        }
        return chosen.stream().map(byRated::get).toList();
    }
}
