package org.jobatlas.recommendation.internal.band;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jobatlas.recommendation.Band;
import org.jobatlas.recommendation.internal.rank.Diversification;
import org.jobatlas.recommendation.internal.rank.Rated;

/** Step 5: the list that is shown. Each band is diversified for itself, so that the dial never lifts a worse band over a better one. */
public final class BandedChoice {

    private BandedChoice() {}

    /** The first of the shown in the order to show, and what is next door below. */
    public static List<Judged> of(List<Judged> shown, Spread spread) {
        List<Judged> chosen =
                ofList(shown.stream().filter(item -> !item.nextDoor()).toList(), spread);
        List<Judged> nextDoor = nextDoor(shown, chosen);
        return Stream.concat(chosen.stream(), nextDoor.stream()).toList();
    }

    /** What is next door, best first, without copies of what the list holds or of each other. */
    public static List<Judged> nextDoor(List<Judged> shown, List<Judged> chosen) {
        List<Judged> beside = shown.stream().filter(Judged::nextDoor).toList();
        List<Rated> pool = Diversification.pool(rated(beside), rated(chosen), beside.size());
        return beside.stream().filter(item -> pool.contains(item.rated())).toList();
    }

    /** The list itself; of somebody with two trades some of each, where there are any. */
    public static List<Judged> ofList(List<Judged> shown, Spread spread) {
        List<Judged> chosen = banded(shown, spread);
        BothTrades<Judged> trades = new BothTrades<>(
                spread.size(), spread.share(), item -> spread.ofSecond().contains(item.id()));
        int missing = trades.missing(chosen);
        return missing <= 0
                ? chosen
                : trades.merged(chosen, banded(ofSecond(shown, chosen, spread), spread.of(missing)), Judged::band);
    }

    private static List<Rated> rated(List<Judged> items) {
        return items.stream().map(Judged::rated).toList();
    }

    /** What could be shown of the second trade and is not yet chosen. */
    public static List<Judged> ofSecond(List<Judged> shown, List<Judged> chosen, Spread spread) {
        return shown.stream()
                .filter(item -> spread.ofSecond().contains(item.id()) && !chosen.contains(item))
                .toList();
    }

    private static List<Judged> banded(List<Judged> shown, Spread spread) {
        IdentityHashMap<Rated, Judged> byRated = new IdentityHashMap<>();
        shown.forEach(item -> byRated.put(item.rated(), item));
        Diversification diversification = new Diversification(spread.fields());
        List<Rated> chosen = new ArrayList<>();
        for (Band band : Band.values()) {
            int free = spread.size() - chosen.size();
            if (free > 0) {
                List<Rated> ofBand = shown.stream()
                        .filter(item -> item.band() == band)
                        .map(Judged::rated)
                        .toList();
                chosen.addAll(diversification.diversify(ofBand, chosen, spread.dial(), free));
            }
        }
        return chosen.stream().map(byRated::get).toList();
    }
}
