package org.jobatlas.ranking.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BootstrapTest {

    private static final Bootstrap BOOTSTRAP = new Bootstrap(2_000, 25);

    private final double[] values = new Random(3).doubles(40).toArray();

    private static double width(Estimate estimate) {
        return estimate.high() - estimate.low();
    }

    @Test
    void groupsOfOneAreTheValuesThemselves() {
        List<double[]> groups =
                Arrays.stream(values).mapToObj(value -> new double[] {value}).toList();
        assertThat(BOOTSTRAP.ofGroups(groups)).isEqualTo(BOOTSTRAP.of(values));
    }

    @Test
    void repeatingWhatTheSamePeopleSayMakesNothingSurer() {
        List<double[]> groups = Arrays.stream(values)
                .mapToObj(
                        value -> IntStream.range(0, 25).mapToDouble(i -> value).toArray())
                .toList();
        double[] alone = groups.stream().flatMapToDouble(Arrays::stream).toArray();
        Estimate people = BOOTSTRAP.ofGroups(groups);
        assertThat(people.mean()).isCloseTo(BOOTSTRAP.of(values).mean(), within(1e-12));
        assertThat(width(people)).isCloseTo(width(BOOTSTRAP.of(values)), within(1e-9));
        assertThat(width(people)).isGreaterThan(4 * width(BOOTSTRAP.of(alone)));
    }

    @Test
    void nothingCanBeDrawnFromNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> BOOTSTRAP.of(new double[0]));
        assertThatIllegalArgumentException().isThrownBy(() -> BOOTSTRAP.ofGroups(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> BOOTSTRAP.ofGroups(List.of(new double[0])));
    }
}
