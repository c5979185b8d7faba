package org.jobatlas.place.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jobatlas.shared.GeoPoint;
import org.jobatlas.shared.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerSnapshotTest {

    private static final BuiltInPlaces BUILT_IN = BuiltInPlaces.load();
    private static final GazetteerSnapshot GAZETTEER = new GazetteerSnapshot(BUILT_IN, List.of());

    private static String shown(Optional<Place> place) {
        return place.map(found -> found.name() + "/" + found.country()).orElse("nothing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Leeds|Leeds/GB",
                "LEEDS LS1 4AP|Leeds/GB",
                "Malmö, Sweden|Malmö/SE",
                "Malmo|Malmö/SE",
                "Gothenburg|Göteborg/SE",
                "Göteborgs kommun|Göteborg/SE",
                "Munich, Germany|München/DE",
                "Cologne|Köln/DE",
                "Richmond, VA|Richmond/US",
                "Richmond VA|Richmond/US",
                "Torino (TO)|Torino/IT",
                "Milano (MI)|Milano/IT",
                "Chennai, TN|Chennai/IN",
                "Neuchâtel NE|Neuchâtel/CH",
                "Salvador, BA|Salvador/BR",
                "Knoxville, TN|Knoxville/US",
                "Köln-Ehrenfeld|Köln/DE",
                "Cork, Co. Cork|Cork/IE",
                "London UK|London/GB",
                "London, Ontario|London/CA",
                "Cambridge, MA, USA|Cambridge/US",
                "Cambridge|Cambridge/GB",
                "Portland, ME|Portland/US",
                "Atlanta, Georgia|Atlanta/US",
                "Manchester Royal Eye Hospital, Manchester|Manchester/GB",
                "Royal Infirmary of Edinburgh|Edinburgh/GB",
                "The City, Central London|London/GB",
                "Greater Manchester|Manchester/GB",
                "Reading, Berkshire|Reading/GB",
                "Sollentuna kommun|Sollentuna/SE",
                "Marks kommun|Kinna/SE",
                "Malmö stad|Malmö/SE",
                "Solna, Stockholm|Solna/SE",
                "St. Louis, Missouri|Saint Louis/US",
                "Aix en Provence|Aix-en-Provence/FR",
                "Köpenhamn, Danmark|København/DK",
                "Tyresö|Bollmora/SE",
                "Stockholms län|Stockholms län/SE",
                "Skåne|Skåne/SE",
                "Sverige|Sverige/SE",
                "Surrey, UK|Surrey/GB",
                "Norfolk|Norfolk/GB",
                "Norfolk, Virginia|Norfolk/US",
            })
    void findsThePlaceThatIsMeant(String text, String place) {
        assertThat(shown(GAZETTEER.find(text))).isEqualTo(place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Gambela, Ethiopia",
                "Leeds, France",
                "Milan, MI",
                "Leeds-Bradford",
                "Cambridge, Saskatchewan",
                "Remote",
                "Nowhere at all",
                "x,y;z"
            })
    void findsNothingWhereNothingFits(String text) {
        assertThat(GAZETTEER.find(text)).isEmpty();
    }

    @Test
    void aCountyCalledAfterATownHasItsCoordinatesAndOthersHaveNone() {
        assertThat(GAZETTEER.find("Stockholms län").orElseThrow().point()).isNotNull();
        assertThat(GAZETTEER.find("Skåne").orElseThrow().point()).isNull();
    }

    @Test
    void aPlaceHasItsRegionAndCoordinates() {
        Place place = GAZETTEER.find("Portland, OR").orElseThrow();
        assertThat(place.region()).isEqualTo("Oregon");
        assertThat(place.point())
                .isNotNull()
                .satisfies(point -> assertThat(point.distanceKmTo(new GeoPoint(45.5, -122.7)))
                        .isLessThan(10));
    }

    @Test
    void completesWithTheMostPopulousFirst() {
        assertThat(GAZETTEER.complete("lon", 3)).extracting(Place::name).startsWith("London", "Long Beach");
        assertThat(GAZETTEER.complete("malm", 5)).extracting(Place::name).containsExactly("Malmö");
        assertThat(GAZETTEER.complete("gothen", 5)).extracting(Place::name).containsExactly("Göteborg");
        assertThat(GAZETTEER.complete("", 5)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anna Svensson, Storgatan 1, 211 42 Malmö, 040-123456|Malmö/SE",
                "I moved from Leeds to London in 2010|Leeds/GB",
                "Reading, Berkshire|Reading/GB",
                "Nice, France|Nice/FR",
                "based in Reading.|Reading/GB",
                "Jag bor i Lund och pendlar|Lund/SE",
                "Location: Bath|Bath/GB",
                "Charlotte Jackson, Austin, TX 78701|Austin/US",
                "Ms Victoria Hope - Newcastle upon Tyne|Newcastle upon Tyne/GB",
                "Vi finns i Mora.|Mora/SE",
            })
    void findsTheFirstTownInAText(String text, String place) {
        assertThat(shown(GAZETTEER.firstIn(text))).isEqualTo(place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Reading books is Nice and so is a Bath",
                "Mobile development, Orange juice",
                "Experience in Mobile development",
                "Charlotte Jackson",
                "Victoria Lincoln Preston",
                "of course we split the bar",
                "vara bra på att sala",
                "",
            })
    void ordinaryWordsAndNamesOfPeopleAreNoTowns(String text) {
        assertThat(GAZETTEER.firstIn(text)).isEmpty();
    }

    @Test
    void importedTownsAreFoundAndThoseKnownAlreadyStayOneTown() {
        GazetteerRow addis = new GazetteerRow(
                "Addis Ababa", null, "ET", new GeoPoint(9.02, 38.75), 2_700_000, List.of("Addis Abeba"));
        GazetteerRow malmo =
                new GazetteerRow("Malmo", null, "SE", new GeoPoint(55.6, 13.0), 300_000, List.of("Malmö", "Malmey"));
        GazetteerRow toronto =
                new GazetteerRow("Toronto", "Ontario", "CA", new GeoPoint(43.7, -79.4), 2_600_000, List.of("York"));
        GazetteerSnapshot bigger = new GazetteerSnapshot(BUILT_IN, List.of(addis, malmo, toronto));
        assertThat(shown(bigger.find("Addis Ababa, Ethiopia"))).isEqualTo("Addis Ababa/ET");
        assertThat(shown(bigger.find("Addis Abeba"))).isEqualTo("Addis Ababa/ET");
        assertThat(shown(bigger.find("Malmey"))).isEqualTo("Malmö/SE");
        assertThat(bigger.complete("malm", 5)).hasSize(1);
        assertThat(shown(bigger.find("York"))).isEqualTo("York/GB");
    }

    @Test
    void allSwedishMunicipalitiesHaveTheirSeatAndTheNamesHaveNoLooseEnds() {
        assertThat(BUILT_IN.towns().stream().filter(town -> town.country().equals("SE")))
                .hasSize(290)
                .allSatisfy(town -> assertThat(town.region()).endsWith("län"));
        assertThat(BUILT_IN.towns()).hasSizeGreaterThan(690);
        assertThat(BUILT_IN.towns().stream()
                        .flatMap(town -> Stream.concat(Stream.of(town.name()), town.alternates().stream())))
                .allSatisfy(name -> assertThat(name).isNotBlank().isEqualTo(name.strip()));
    }
}
