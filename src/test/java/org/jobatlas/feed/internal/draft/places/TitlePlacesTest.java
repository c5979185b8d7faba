package org.jobatlas.feed.internal.draft.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jobatlas.feed.internal.draft.Feeds;
import org.jobatlas.feed.internal.draft.pay.Currencies;
import org.jobatlas.place.internal.Gazetteers;
import org.jobatlas.shared.GeoPoint;
import org.jobatlas.shared.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitlePlacesTest {

    @TempDir
    private Path folder;

    private final TitlePlaces titles = new TitlePlaces(Gazetteers.builtIn());

    private List<Place> of(String title, String country) {
        return titles.of(title, List.of(), Optional.ofNullable(country));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Dispensing Optician  Huddersfield  ****; GB; Huddersfield",
                "Support Worker Job Telford; GB; Telford",
                "Housekeeping Supervisor - Brisbane; ; Brisbane",
                "RGN Leeds; ; Leeds",
                "Sous Chef near Coventry; GB; Coventry",
                "Undersköterska till Malmö; SE; Malmö"
            })
    void theTownOfATitleIsItsPlace(String title, String country, String town) {
        assertThat(of(title, country)).extracting(Place::name).containsExactly(town);
        assertThat(of(title, country).getFirst().point()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Reading Teacher", "Java Developer", "Nurse", "Chef de partie", "Victoria's assistant"})
    void ordinaryWordsOfATitleAreNoTown(String title) {
        assertThat(of(title, "GB")).isEmpty();
    }

    @Test
    void aNamesakeInAnotherCountryIsNotTaken() {
        assertThat(of("Staff Nurses Poplar, East London", "GB"))
                .extracting(Place::country)
                .containsOnly("GB");
        assertThat(of("Software Engineer Melbourne", "SE")).isEmpty();
        assertThat(of("Locum Nurse Practitioner Required in Norfolk", "GB")).isEmpty();
    }

    @Test
    void theStateBehindATownTellsItsCountry() {
        assertThat(of("Chiropractor Birmingham AL", null))
                .extracting(Place::country)
                .containsExactly("US");
    }

    @Test
    void aTownThatTheRowStatesStays() {
        Place york = new Place("York", null, "GB", new GeoPoint(53.96, -1.08));
        assertThat(titles.of("RGN Leeds", List.of(york), Optional.of("GB"))).containsExactly(york);
        Place shire = new Place("Berkshire", "Berkshire", "GB", null);
        assertThat(titles.of("RGN Leeds", List.of(shire), Optional.of("GB"))).containsExactly(shire);
    }

    @Test
    void aRowThatNamesItsCountryAloneGetsTheTownOfItsTitle() {
        assertThat(Feeds.read(
                                folder,
                                "jobs.csv",
                                "title,description,location\nRGN Leeds," + Feeds.LONG_ENOUGH + ",UK",
                                Gazetteers.builtIn())
                        .only()
                        .places())
                .extracting(Place::name)
                .containsExactly("Leeds");
    }

    @Test
    void theCurrencyOfThePayTellsTheCountry() {
        assertThat(Currencies.countryOf("GBP")).contains("GB");
        assertThat(Currencies.countryOf("PLN")).contains("PL");
        assertThat(Currencies.countryOf("EUR")).isEmpty();
        assertThat(Currencies.countryOf("USD")).isEmpty();
    }
}
