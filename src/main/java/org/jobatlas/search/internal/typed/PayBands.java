package org.jobatlas.search.internal.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.jobatlas.job.PayRates;
import org.jobatlas.search.PayLimit;

/** Bands of yearly pay in round amounts of a currency: for krona ten times the numbers that are used for euro. */
final class PayBands {

    private static final List<Integer> EDGES = List.of(0, 20_000, 30_000, 40_000, 50_000, 60_000, 80_000, 100_000);

    private PayBands() {}

    static List<PayLimit> in(String currency) {
        OptionalDouble rate = PayRates.current().convert(1, PayRates.BASE, currency);
        int times = (int) Math.pow(10, Math.clamp(Math.round(Math.log10(rate.orElse(1))), 0, 4));
        String used = rate.isPresent() ? currency : PayRates.BASE;
        List<PayLimit> bands = new ArrayList<>();
        for (int band = 0; band < EDGES.size(); band++) {
            Integer below = band + 1 < EDGES.size() ? Integer.valueOf(EDGES.get(band + 1) * times) : null;
            bands.add(new PayLimit(used, EDGES.get(band) * times, below));
        }
        return bands;
    }
}
