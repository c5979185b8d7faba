package org.jobatlas.search.internal.typed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedTradesTest {

    @ParameterizedTest
    @CsvSource({
        "Agent / agente de nettoyage, Agent de nettoyage, agente de nettoyage",
        "Conducteur / conductrice poids lourds, Conducteur poids lourds, conductrice poids lourds",
        "Boulanger / boulang\u00e8re, Boulanger, boulang\u00e8re"
    })
    void eachHalfOfAPairOfNamesIsWhole(String name, String first, String second) {
        assertThat(TypedTrades.ofBoth(name)).containsExactly(first, second);
    }

    @Test
    void anEndingIsNoNameOfItsOwn() {
        assertThat(TypedTrades.ofBoth("Lkw-Fahrer/-in")).containsExactly("Lkw-Fahrer");
    }
}
