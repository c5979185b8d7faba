package org.jobatlas.recommendation.ui.why;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class PointsTest {

    @Test
    void whatIsShownOfThePartsSumsToTheScoreShown() {
        Random random = new Random(11);
        for (int round = 0; round < 1000; round++) {
            List<Double> parts = DoubleStream.generate(() -> random.nextDouble(-4, 30))
                    .limit(1 + random.nextInt(10))
                    .boxed()
                    .toList();
            double score = parts.stream().mapToDouble(Double::doubleValue).sum();
            assertThat(Points.tenths(parts).stream().mapToLong(Long::longValue).sum())
                    .as("%s", parts)
                    .isEqualTo(Points.tenths(score));
        }
    }

    @Test
    void eachPartIsOffByLessThanATenth() {
        List<Double> parts = List.of(10.04, 10.04, 10.04, -0.07);
        List<Long> tenths = Points.tenths(parts);
        for (int i = 0; i < parts.size(); i++) {
            assertThat(Math.abs(tenths.get(i) / 10.0 - parts.get(i))).isLessThan(0.1);
        }
    }

    @Test
    void aPartThatAddsNothingShowsNothing() {
        assertThat(Points.tenths(List.of(0.0, 0.05, 0.05, 0.05, 0.0)))
                .startsWith(0L)
                .endsWith(0L);
    }

    @Test
    void pointsHaveOneDecimalInTheLanguage() {
        assertThat(Points.shown(870, Locale.ENGLISH)).isEqualTo("87.0");
        assertThat(Points.shown(873, Locale.of("sv"))).isEqualTo("87,3");
    }
}
