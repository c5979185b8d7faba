package org.jobatlas.profile.internal.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jobatlas.place.internal.Gazetteers;
import org.jobatlas.profile.Experience;
import org.jobatlas.profile.internal.dates.DateRange;
import org.jobatlas.profile.internal.dates.StatedDate;
import org.jobatlas.profile.internal.posts.Entry;
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
        assertThat(home("SALE CONSULTANT", "Summary")).isEmpty();
    }

    @Test
    void aTownBesideATitleIsHome() {
        assertThat(home("Teacher, Oldenburg")).isEqualTo("Oldenburg");
        assertThat(home("Göteborg, Sjuksköterska")).isEqualTo("Göteborg");
        assertThat(home("Teacher, Reading, UK")).isEqualTo("Reading");
    }

    private static final DateRange SINCE_2020 = new DateRange(StatedDate.ofYear(2020, true, 4), null, 0, 4);

    private String homeOfWorkAt(String employer) {
        Entry latest = new Entry(
                new Experience("Clerk", null, employer, 2020, null, true), SINCE_2020, List.of("Clerk"), null);
        return reader.read(List.of(), List.of(latest)).map(Place::name).orElse("");
    }

    @Test
    void anEmployerOfItsPlaceTellsWhereTheLatestWorkIs() {
        assertThat(homeOfWorkAt("Exeter City Council")).isEqualTo("Exeter");
        assertThat(homeOfWorkAt("Leeds General Infirmary")).isEqualTo("Leeds");
        assertThat(homeOfWorkAt("Sundsvalls sjukhus")).isEqualTo("Sundsvall");
        assertThat(homeOfWorkAt("Boston Consulting Group")).isEmpty();
        assertThat(homeOfWorkAt("Bath & Body Works")).isEmpty();
    }
}
