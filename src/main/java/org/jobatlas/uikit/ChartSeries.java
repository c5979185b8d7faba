package org.jobatlas.uikit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line, or the bars of one colour.
 *
 * @param values one per category; null for a gap
 */
public record ChartSeries(String name, List<@Nullable Double> values) {

    /** A series without gaps. */
    public static ChartSeries of(String name, List<? extends Number> counts) {
        List<@Nullable Double> values = new ArrayList<>();
        counts.forEach(count -> values.add(count.doubleValue()));
        return new ChartSeries(name, values);
    }
}
