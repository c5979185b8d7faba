package org.jobatlas.operation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.jobatlas.search.IndexState;
import org.junit.jupiter.api.Test;

class CatalogueStateTest {

    private static final IndexState INDEX = new IndexState("lucene", 9_000, 0, 0);

    @Test
    void saysHowLongTheMeaningWillStillTake() {
        assertThat(new CatalogueState(9_000, 3_000, OptionalDouble.of(20), INDEX).says())
                .contains("3000 without vector (about 3 min),");
        assertThat(new CatalogueState(9_000, 100, OptionalDouble.of(20), INDEX).says())
                .contains("100 without vector (about 5 s),");
    }

    @Test
    void guessesNothingWhereNoneWasComputedLately() {
        assertThat(new CatalogueState(9_000, 3_000, OptionalDouble.empty(), INDEX).says())
                .contains("3000 without vector,");
        assertThat(new CatalogueState(9_000, 0, OptionalDouble.of(20), INDEX).says())
                .contains("0 without vector,");
    }
}
