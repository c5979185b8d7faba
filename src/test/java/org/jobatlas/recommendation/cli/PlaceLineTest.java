package org.jobatlas.recommendation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.jobatlas.recommendation.Assumed;
import org.jobatlas.shared.GeoPoint;
import org.jobatlas.shared.Place;
import org.junit.jupiter.api.Test;

class PlaceLineTest {

    @Test
    void aTownThatIsNotKnownIsNamedWhereItsCountryIsSearchedInstead() {
        Place unknown = new Place("Bourg-en-Bresse", null, "FR", null);
        assertThat(PlaceLine.of(new Assumed(unknown, null, "FR", false)))
                .isEqualTo("In France: distances from Bourg-en-Bresse are not known, say --near PLACE.");
        assertThat(PlaceLine.of(new Assumed(Place.named("Nowhere"), null, null, false)))
                .startsWith("Anywhere: distances from Nowhere are not known");
    }

    @Test
    void aCountryAloneOrAKnownTownMissesNothing() {
        Place country = new Place("France", null, "FR", null);
        assertThat(PlaceLine.of(new Assumed(country, null, "FR", false))).isEqualTo("In France.");
        Place town = new Place("Lyon", null, "FR", new GeoPoint(45.76, 4.84));
        assertThat(PlaceLine.of(new Assumed(town, 50.0, "FR", false)))
                .isEqualTo("Within 50 km of Lyon, and remote in France.");
        assertThat(PlaceLine.of(new Assumed(town, null, "FR", false))).isEqualTo("In France.");
    }

    @Test
    void aGuessIsCalledOneAndNothingReadIsSaid() {
        assertThat(PlaceLine.of(new Assumed(null, null, "SE", true)))
                .startsWith("In Sweden: a guess")
                .contains("no place was read");
        assertThat(PlaceLine.of(Assumed.ANYWHERE)).contains("no place was read").contains("--near");
    }
}
