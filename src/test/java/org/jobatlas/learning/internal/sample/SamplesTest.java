package org.jobatlas.learning.internal.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SamplesTest {

    private static final List<Episode> LISTS =
            new Seekers(11, Seekers::mean, values -> 4 * (Seekers.at(values, "skills") - 0.5)).lists(60);
    private static final Samples SAMPLES = new Samples(LISTS, LISTS, PositionBias.none(), Map.of(), Set.of());

    private static Map<Integer, Long> takenByPlace(List<Episode> lists) {
        return lists.stream()
                .flatMap(list -> list.items().stream())
                .filter(item -> item.grade() > 0)
                .collect(Collectors.groupingBy(Episode.Item::rank, Collectors.counting()));
    }

    private static <T> List<T> of(List<Episode> lists, Function<Episode, T> what) {
        return lists.stream().map(what).toList();
    }

    @Test
    void answersAreExchangedPlaceByPlaceAmongLists() {
        List<Episode> exchanged = SAMPLES.exchanged(3).earlier();
        assertThat(takenByPlace(exchanged)).isEqualTo(takenByPlace(LISTS));
        assertThat(of(exchanged, Episode::taken)).isNotEqualTo(of(LISTS, Episode::taken));
    }

    @Test
    void answersAreShuffledWithinEachList() {
        List<Episode> shuffled = SAMPLES.shuffled(3).earlier();
        assertThat(of(shuffled, Episode::taken)).isEqualTo(of(LISTS, Episode::taken));
        assertThat(takenByPlace(shuffled)).isNotEqualTo(takenByPlace(LISTS));
    }

    @Test
    void whatIsMeasuredOnStaysAsItWas() {
        assertThat(SAMPLES.exchanged(3).later()).isEqualTo(LISTS);
        assertThat(SAMPLES.shuffled(3).later()).isEqualTo(LISTS);
    }
}
