package org.jobatlas.profile.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jobatlas.place.internal.Gazetteers;
import org.jobatlas.shared.Place;
import org.junit.jupiter.api.Test;

class HomeReaderTest {

    private final HomeReader reader = new HomeReader(Gazetteers.builtIn());

    private String home(String... lines) {
        return reader.read(List.of(lines), List.of()).map(Place::name).orElse("");
    }

    @Test
    void anOrdinaryWordInFrontOfATitleIsNoTown() {
        assertThat(home("READING, DRAMA & HANDICRAFT TUTOR")).isEmpty();
        assertThat(home("Mobile, Phone and Tablet Technician")).isEmpty();
    }

    @Test
    void aTownBesideATitleIsHome() {
        assertThat(home("Teacher, Oldenburg")).isEqualTo("Oldenburg");
        assertThat(home("Göteborg, Sjuksköterska")).isEqualTo("Göteborg");
        assertThat(home("Teacher, Reading, UK")).isEqualTo("Reading");
    }
}
