package org.jobatlas.recommendation.ui.why;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Points with one decimal, rounded so that the addends shown make the sum shown (largest remainder method). */
final class Points {

    private Points() {}

    static long tenths(double points) {
        return Math.round(points * 10);
    }

    /** Each addend in tenths of a point; together they make the rounded sum. */
    static List<Long> tenths(List<Double> addends) {
        List<Long> rounded = new ArrayList<>();
        addends.forEach(addend -> rounded.add((long) Math.floor(addend * 10)));
        long sum = tenths(addends.stream().mapToDouble(Double::doubleValue).sum());
        long missing = sum - rounded.stream().mapToLong(Long::longValue).sum();
        IntStream.range(0, addends.size())
                .boxed()
                .filter(i -> addends.get(i) != 0)
                .sorted(Comparator.comparingDouble((Integer i) -> Math.floor(addends.get(i) * 10) - addends.get(i) * 10)
                        .thenComparing(Comparator.naturalOrder()))
                .limit(Math.max(0, missing))
                .forEach(i -> rounded.set(i, rounded.get(i) + 1));
        return List.copyOf(rounded);
    }

    static String shown(long tenths, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(tenths / 10.0);
    }
}
