package org.jobatlas.search.internal.typed;

import static org.assertj.core.api.Assertions.assertThat;

import org.jobatlas.place.internal.Gazetteers;
import org.jobatlas.taxonomy.internal.Taxonomies;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedPlaceReaderTest {

    private final TypedPlaceReader reader = new TypedPlaceReader(Gazetteers.builtIn(), Taxonomies.builtIn());

    /** The capital of the Turkish i has two small letters. */
    @ParameterizedTest
    @CsvSource({
        "nurse in Leeds, nurse",
        "İcra nurse Leeds, İcra nurse",
        "İİİİİİ nurse in Leeds, İİİİİİ nurse",
        "İİİ Leeds nurse, İİİ nurse"
    })
    void aPlaceIsFoundAndTakenOutWhateverLettersStandBeforeIt(String typed, String without) {
        TypedPlaceReader.Placed placed =
                reader.read(QueryParser.parse(typed), typed).orElseThrow();
        assertThat(placed.area().name()).isEqualTo("Leeds");
        assertThat(TypedPlaceReader.without(placed.words(), typed)).isEqualTo(without);
    }
}
