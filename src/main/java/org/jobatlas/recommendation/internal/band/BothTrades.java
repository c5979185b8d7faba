package org.jobatlas.recommendation.internal.band;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jobatlas.recommendation.Band;

/**
 * Places of a list kept for a second trade.
 *
 * @param size of the list
 * @param share of the second trade, 0 to 1
 * @param ofSecond what is of it
 */
public record BothTrades<T>(int size, double share, Predicate<T> ofSecond) {

    /** How many of the second trade are missing among the chosen. */
    public int missing(Collection<T> chosen) {
        return share == 0
                ? 0
                : (int) (Math.max(1, Math.round(share * size))
                        - chosen.stream().filter(ofSecond).count());
    }

    /** The chosen and the added, best band first; the last of the chosen that are not of the second trade give way. */
    public List<T> merged(List<T> chosen, List<T> added, Function<T, Band> band) {
        List<T> kept = new ArrayList<>(chosen);
        for (int i = chosen.size() - 1; i >= 0 && kept.size() > size - added.size(); i--) {
            if (!ofSecond.test(chosen.get(i))) {
                kept.remove(i);
            }
        }
        return Stream.concat(kept.stream(), added.stream())
                .limit(size)
                .sorted(Comparator.comparing(band))
                .toList();
    }
}
