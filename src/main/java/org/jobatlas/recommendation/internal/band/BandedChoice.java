package org.jobatlas.recommendation.internal.band;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
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

    /** The same with places kept for a second trade by its share, where there are jobs of it; the last of the others give way. */
    static List<Judged> ofBoth(
            List<Judged> shown, RecommendationSettings settings, double share, Predicate<Judged> ofSecond) {
        List<Judged> chosen = of(shown, settings);
        long wanted = Math.max(1, Math.round(share * settings.size()))
                - chosen.stream().filter(ofSecond).count();
        if (wanted <= 0) {
            return chosen;
        }
        List<Judged> missing = shown.stream()
                .filter(ofSecond.and(item -> !chosen.contains(item)))
                .toList();
        List<Judged> added = of(missing, settings.withSize((int) wanted));
        int free = settings.size() - added.size();
        List<Judged> kept = new ArrayList<>(chosen);
        for (int i = chosen.size() - 1; i >= 0 && kept.size() > free; i--) {
            if (!ofSecond.test(chosen.get(i))) {
                kept.remove(i);
            }
        }
        return Stream.concat(kept.stream(), added.stream())
                .limit(settings.size())
                .sorted(Comparator.comparing(Judged::band))
                .toList();
    }
}
