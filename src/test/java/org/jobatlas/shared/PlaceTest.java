package org.jobatlas.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class PlaceTest {

    private static final Place LEEDS = new Place("Leeds", "England", "GB", new GeoPoint(53.8, -1.55));

    @Test
    void whatIsStoredAsJsonComesBackAsItWas() {
        JsonMapper mapper = JsonMapper.shared();
        assertThat(mapper.readValue(mapper.writeValueAsString(LEEDS), Place.class))
                .isEqualTo(LEEDS);
    }

    @Test
    void aNameThatSaysNoMoreThanTheCountryIsToldFromATown() {
        assertThat(new Place("Sverige", null, "SE", null).namesCountryAlone()).isTrue();
        assertThat(new Place("UK", null, "GB", null).namesCountryAlone()).isTrue();
        assertThat(LEEDS.namesCountryAlone()).isFalse();
    }
}
